package org.kuayu.control.counter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.TermSegment;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestItem.Registered;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Making the register entry: the REGISTERED receipt with the dates (handbook P2). Inside a write. */
final class Registering {
    private final Counter counter;
    private final Transferring transferring;

    Registering(Counter counter) {
        this.counter = counter;
        this.transferring = new Transferring(counter.tools());
    }

    private ControlTools tools() {
        return counter.tools();
    }

    /** Registers the item; one that was registered before gives what that gave. */
    RequestOutcome register(Place place) {
        if (place.item().findReceipt(Receipt.Kind.REGISTERED).isPresent()) {
            return Counter.done(place, List.of());
        }
        if (place.unit().isEmpty()) {
            return Counter.refused(new Remark("control.not-a-control", place.request().kind().name()));
        }
        return switch (ItemTable.next(place.item().state(), ItemEvent.REGISTER)) {
            case Reading.Refused<ItemState>(var reason) -> Counter.refused(reason);
            case Reading.Understood<ItemState>(var next, var doubts) -> register(place, next);
        };
    }

    private RequestOutcome register(Place place, ItemState next) {
        Target.OfUnit unit = place.unit().orElseThrow();
        Instant now = tools().instant();
        QueueEvent event = event(place);
        QueueState state = tools().standings().state(tools().standings().queue(unit.unit()), now);
        Optional<QueueNote> refusal = QueueNotes.refusal(state, event.intake());
        if (refusal.isPresent()) {
            return barred(place, refusal.get());
        }
        QueueState after = act(place, state, now);
        Registered result = result(event, after);
        var step = new Counter.Step(Trail.REGISTERED, next, Receipt.Kind.REGISTERED, facts(result, after));
        Place done = counter.take(place.with(place.item().withResult(result)), step);
        return Counter.done(done, QueueNotes.findings(after, event.intake()));
    }

    /** The event that taking the item in made. */
    QueueEvent event(Place place) {
        long intake = place.item().result().map(Registered::intake).orElseThrow();
        return tools().queues().list(place.unit().orElseThrow().unit()).stream()
                .filter(e -> e.intake() == intake)
                .findFirst()
                .orElseThrow();
    }

    private QueueState act(Place place, QueueState state, Instant now) {
        Target.OfUnit unit = place.unit().orElseThrow();
        if (place.request().kind() == RequestKind.TRANSFER) {
            return transferring.register(place, now);
        }
        Pieces.list(event(place), state).stream()
                .findFirst()
                .ifPresent(piece -> tools().standings().entries().make(state, piece.seizure().id(), now));
        return tools().standings().refresh(unit.unit(), now);
    }

    private static Registered result(QueueEvent event, QueueState state) {
        Optional<StandingSeizure> shown = Pieces.shown(event, state);
        boolean dated = shown.filter(p -> p.state().effective()).isPresent();
        return new Registered(
                shown.map(p -> p.seizure().id()).orElse(""),
                event.intake(),
                Pieces.state(event, state),
                shown.map(StandingSeizure::place).orElse(-1),
                shown.filter(p -> dated).flatMap(Registering::segment).map(TermSegment::from),
                shown.filter(p -> dated).flatMap(StandingSeizure::lastDay));
    }

    private static Optional<TermSegment> segment(StandingSeizure piece) {
        return piece.segments().isEmpty()
                ? Optional.empty()
                : Optional.of(piece.segments().getLast());
    }

    private static Map<String, String> facts(Registered result, QueueState state) {
        var facts = new TreeMap<String, String>();
        facts.put("seizure", result.seizure());
        facts.put("intake", Long.toString(result.intake()));
        facts.put("queueState", result.state().name());
        facts.put("place", Integer.toString(result.place()));
        facts.put("from", result.from().map(Object::toString).orElse(""));
        facts.put("lastDay", result.lastDay().map(Object::toString).orElse(""));
        facts.put("warnings", QueueNotes.warnings(state, result.intake()));
        return facts;
    }

    /** The law bars it: the queue took note of the notice and nothing came of it. */
    private RequestOutcome barred(Place place, QueueNote why) {
        ItemState next = ItemTable.next(place.item().state(), ItemEvent.REFUSE).orThrow();
        RequestItem item =
                place.item().withWhy(new RequestItem.Why(QueueNotes.code(why), why.detail())).withDue(Optional.empty());
        var facts = Map.of("reason", QueueNotes.code(why), "rule", why.rule().toString());
        var step = new Counter.Step(Trail.REFUSED, next, Receipt.Kind.REFUSED, facts);
        return Counter.done(counter.take(place.with(item), step), List.of());
    }
}
