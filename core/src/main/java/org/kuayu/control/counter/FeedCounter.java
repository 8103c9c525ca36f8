package org.kuayu.control.counter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestDigest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestItem.Registered;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;
import org.kuayu.staff.Officer;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** What registries with systems of their own fetch and feed back. Thread-safe. */
public final class FeedCounter implements RegistryFeed {
    private final Counter counter;
    private final Intake intake;
    private final Answering answering;
    private final Declining declining;

    FeedCounter(Counter counter, Intake intake, Answering answering, Declining declining) {
        this.counter = counter;
        this.intake = intake;
        this.answering = answering;
        this.declining = declining;
    }

    private ControlTools tools() {
        return counter.tools();
    }

    @Override
    public List<ControlRequest> fetch(Officer by, Set<RequestKind> kinds, int limit) {
        return counter.fetching().fetch(by, kinds, limit);
    }

    @Override
    public RequestOutcome receive(Officer by, ControlRequest request) {
        return tools().journal().write(() -> {
            if (!tools().sight().atRegistry(by, request.registry())) {
                return Counter.refused(new Remark("control.registry-differs", request.registry()));
            }
            if (request.life().digest().filter(RequestDigest.of(request)::equals).isEmpty()) {
                return Counter.refused(new Remark("control.digest-differs", request.id()));
            }
            return received(by, request);
        });
    }

    private RequestOutcome received(Officer by, ControlRequest request) {
        Optional<ControlRequest> earlier = tools().requests().find(request.id());
        if (earlier.isPresent()) {
            return earlier.get().life().digest().equals(request.life().digest())
                    ? new RequestOutcome.Done(List.of(earlier.get()), List.of())
                    : Counter.refused(new Remark("control.conflict", request.id()));
        }
        if (request.items().stream().anyMatch(item -> item.state() != ItemState.SENT)) {
            return Counter.refused(new Remark("item.not-sent", request.id()));
        }
        tools().requests().put(request);
        tools().trail().request(by, Trail.RECEIVED, request, Map.of());
        return new RequestOutcome.Done(List.of(request), List.of());
    }

    @Override
    public void receivePaper(Officer by, byte[] bytes) {
        if (tools().sight().registryOf(by).isPresent()) {
            tools().journal().write(() -> {
                tools().requests().putPaper(Digest.sha256(bytes).hex(), bytes);
                return 0;
            });
        }
    }

    @Override
    public void fetched(Officer by, String request) {
        tools().journal().write(() -> {
            tools().requests()
                    .find(request)
                    .filter(r -> r.life().sent().isPresent() && tools().sight().atRegistry(by, r.registry()))
                    .ifPresent(r -> counter.fetching().fetched(by, r));
            return 0;
        });
    }

    @Override
    public RequestOutcome accepted(Officer by, FedItem item) {
        return at(by, item, "accept", intake::accept);
    }

    @Override
    public RequestOutcome answered(Officer by, FedItem item, RegisterExtract extract) {
        return at(by, item, "answer", place -> answering.answer(place, extract));
    }

    @Override
    public RequestOutcome declined(Officer by, FedItem item, RegistryDesk.Reason reason) {
        return at(by, item, "decline", place -> declining.decline(place, reason));
    }

    @Override
    public RequestOutcome registered(Officer by, FedItem item, FedEntry entry) {
        return at(by, item, "register", place -> register(place, entry));
    }

    /** The act, if the feed is bound to the very request that was sent (PI-18); a mismatch leaves its own trace. */
    private RequestOutcome at(Officer by, FedItem item, String tried, Function<Place, RequestOutcome> act) {
        return counter.at(by, new Counter.About(item.request(), item.item(), tried), place -> {
            var own = place.request().life().digest();
            if (item.bound().isPresent() && !item.bound().equals(own)) {
                var facts = Map.of("bound", item.bound().get().text(), "tried", tried);
                tools().trail()
                        .request(by, Trail.MISMATCHED, place.request(), Trail.item(place.request(), item.item(), facts));
                return Counter.refused(new Remark("control.digest-differs", place.request().id()));
            }
            return act.apply(place);
        });
    }

    private RequestOutcome register(Place place, FedEntry entry) {
        if (place.unit().isEmpty()) {
            return Counter.refused(new Remark("control.not-a-control", place.request().kind().name()));
        }
        if (place.item().findReceipt(Receipt.Kind.REGISTERED).isPresent()) {
            return new Retelling(counter).take(place, entry);
        }
        return switch (intake.accept(place)) {
            case RequestOutcome.Done(var requests, var warnings) -> {
                var taken = requests.getFirst();
                var item = taken.findItem(place.item().number()).orElseThrow();
                yield entered(new Place(place.by(), taken, item), entry);
            }
            case RequestOutcome other -> other;
        };
    }

    private RequestOutcome entered(Place place, FedEntry entry) {
        return switch (ItemTable.next(place.item().state(), ItemEvent.REGISTER)) {
            case Reading.Refused<ItemState>(var reason) -> Counter.refused(reason);
            case Reading.Understood<ItemState>(var next, var doubts) -> {
                Registered before = place.item().result().orElseThrow();
                Registered result = new Registered(
                        entry.business().isEmpty() ? before.seizure() : entry.business(),
                        before.intake(),
                        entry.waiting()
                                .filter(waits -> before.state().live())
                                .map(waits -> told(before.state(), waits))
                                .orElse(before.state()),
                        before.place(),
                        entry.from(),
                        entry.lastDay());
                place.unit().ifPresent(unit -> new ToldTerms(tools()).take(unit.unit(), before, entry));
                var why = new RequestItem.Why("", Masking.inText(entry.note()));
                RequestItem item = place.item().withResult(result).withWhy(why);
                var step = new Counter.Step(Trail.REGISTERED, next, Receipt.Kind.REGISTERED, facts(result));
                yield Counter.done(counter.take(place.with(item), step), differences(result));
            }
        };
    }

    static SeizureState told(SeizureState own, boolean waits) {
        boolean pre = own == SeizureState.PRE_ACTIVE || own == SeizureState.PRE_WAITING;
        if (waits) {
            return pre ? SeizureState.PRE_WAITING : SeizureState.WAITING;
        }
        return pre ? SeizureState.PRE_ACTIVE : SeizureState.ACTIVE;
    }

    /** The registry's own register counts; that this system's queue stood otherwise stays with the item. */
    static List<Finding> differences(Registered result) {
        return result.differs()
                ? List.of(new Finding(
                        "queue", new Remark("control.queue-differs", result.state().name()), Optional.empty(), false))
                : List.of();
    }

    static Map<String, String> facts(Registered result) {
        var facts = new TreeMap<String, String>();
        facts.put("seizure", result.seizure());
        facts.put("intake", Long.toString(result.intake()));
        facts.put("queueState", result.state().name());
        facts.put("from", result.from().map(Object::toString).orElse(""));
        facts.put("lastDay", result.lastDay().map(Object::toString).orElse(""));
        return facts;
    }
}
