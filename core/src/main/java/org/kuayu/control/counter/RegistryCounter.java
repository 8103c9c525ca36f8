package org.kuayu.control.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryReasons.Consequence;
import org.kuayu.control.registry.RegistryReasons.Known;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Reminders;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/** The registry's side of property control. Thread-safe. */
public final class RegistryCounter implements RegistryDesk {
    private static final Set<ItemState> WAITING = EnumSet.of(ItemState.FETCHED, ItemState.ACCEPTED);
    private static final Set<ItemState> DONE =
            EnumSet.of(ItemState.REGISTERED, ItemState.REFUSED, ItemState.RETURNED, ItemState.CONFIRMED);

    private static final Comparator<Place> URGENT = Comparator.comparing(
                    (Place p) -> p.item().due().orElse(Instant.MAX))
            .thenComparing(p -> p.request().id())
            .thenComparing(p -> p.item().number());

    private final ControlTools tools;
    private final Counter counter;
    private final Intake intake;
    private final Registering registering;
    private final Answering answering;
    private final Declining declining;
    private final PaperNotices notices;

    /** The counter over these tools. */
    public RegistryCounter(ControlTools tools) {
        this.tools = tools;
        this.counter = new Counter(tools);
        this.intake = new Intake(counter);
        this.registering = new Registering(counter);
        this.answering = new Answering(counter, intake);
        this.declining = new Declining(counter);
        this.notices = new PaperNotices(tools);
    }

    /** What registries with systems of their own fetch and feed back, by the same rules. */
    public FeedCounter feed() {
        return new FeedCounter(counter, intake, answering, declining);
    }

    @Override
    public List<DeskItem> list(Officer by, boolean done, int offset, int limit) {
        counter.fetching().fetchAll(by);
        Stream<Place> waiting = places(by, Set.of(), WAITING).sorted(URGENT);
        Stream<Place> after = done
                ? places(by, Set.of(), DONE)
                        .sorted(Comparator.comparing((Place p) -> p.item().changed())
                                .reversed()
                                .thenComparing(p -> p.request().id())
                                .thenComparing(p -> p.item().number()))
                : Stream.empty();
        var reminders = new HashMap<String, Reminders>();
        return Stream.concat(waiting, after)
                .skip(offset)
                .limit(limit)
                .map(place -> shown(place, reminders))
                .toList();
    }

    private Stream<Place> places(Officer by, Set<RequestKind> kinds, Set<ItemState> states) {
        return counter.fetching().list(by, kinds, states).stream().flatMap(r -> r.items().stream()
                .filter(item -> states.contains(item.state()))
                .map(item -> new Place(by, r, item)));
    }

    private DeskItem shown(Place place, Map<String, Reminders> reminders) {
        RequestItem item = place.item();
        boolean late = item.overdue(tools.instant());
        Optional<Instant> reminded = late
                ? reminders
                        .computeIfAbsent(place.request().id(), id -> Reminders.of(tools, place.request()))
                        .last(item.number())
                : Optional.empty();
        return new DeskItem(place.request(), item, late, reminded);
    }

    private Optional<Place> place(Officer by, String request, int item) {
        return tools.requests()
                .find(request)
                .filter(r -> r.life().sent().isPresent() && tools.sight().atRegistry(by, r.registry()))
                .flatMap(r -> r.findItem(item).map(i -> new Place(by, r, i)));
    }

    @Override
    public Optional<DeskItem> find(Officer by, String request, int item) {
        return place(by, request, item).map(place -> shown(place, new HashMap<>()));
    }

    @Override
    public Optional<QueueState> preview(Officer by, String request, int item) {
        return place(by, request, item).flatMap(intake::preview);
    }

    @Override
    public RequestOutcome accept(Officer by, String request, int item) {
        return counter.at(by, new Counter.About(request, item, "accept"), intake::accept);
    }

    @Override
    public RequestOutcome register(Officer by, String request, int item) {
        return counter.at(by, new Counter.About(request, item, "register"), registering::register);
    }

    @Override
    public RequestOutcome answer(Officer by, String request, int item) {
        return counter.at(by, new Counter.About(request, item, "answer"), answering::answer);
    }

    @Override
    public int answerAll(Officer by, int most) {
        counter.fetching().fetchAll(by);
        List<Place> inquiries = places(by, Set.of(RequestKind.INQUIRY), WAITING)
                .sorted(URGENT)
                .limit(most)
                .toList();
        int answered = 0;
        for (Place open : inquiries) {
            var outcome = answer(by, open.request().id(), open.item().number());
            answered += outcome instanceof RequestOutcome.Done ? 1 : 0;
        }
        return answered;
    }

    @Override
    public RequestOutcome refuse(Officer by, String request, int item, Reason reason) {
        return counter.at(
                by,
                new Counter.About(request, item, "refuse"),
                place -> declining.decline(place, reason, Consequence.REFUSE));
    }

    @Override
    public RequestOutcome giveBack(Officer by, String request, int item, Reason reason) {
        return counter.at(
                by,
                new Counter.About(request, item, "return"),
                place -> declining.decline(place, reason, Consequence.RETURN));
    }

    @Override
    public Reading<QueueState> paper(Officer by, UnitNumber unit, Instant at, QueueAct act) {
        return notices.enter(by, unit, at, act);
    }

    @Override
    public List<String> listReasons() {
        return tools.settings().reasons().list().stream().map(Known::code).toList();
    }

    @Override
    public List<RegisterEntry> listAsOf(Officer by, UnitNumber unit, LocalDate day) {
        return tools.sight().atRegistry(by, tools.registryOf(unit))
                ? tools.registers().listByUnit(tools.registryOf(unit), unit, LegalDay.after(day).minusMillis(1))
                : List.of();
    }
}
