package org.kuayu.control.counter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryReasons.Consequence;
import org.kuayu.control.registry.RegistryReasons.Known;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/** The registry's side of property control. Thread-safe. */
public final class RegistryCounter implements RegistryDesk {
    private static final Set<ItemState> WAITING = EnumSet.of(ItemState.FETCHED, ItemState.ACCEPTED);
    private static final Set<ItemState> DONE =
            EnumSet.of(ItemState.REGISTERED, ItemState.REFUSED, ItemState.RETURNED, ItemState.CONFIRMED);

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
        Instant now = tools.instant();
        Stream<DeskItem> waiting = items(by, WAITING, now)
                .sorted(Comparator.comparing((DeskItem i) -> i.item().due().orElse(Instant.MAX))
                        .thenComparing(i -> i.request().id())
                        .thenComparing(i -> i.item().number()));
        Stream<DeskItem> after = done
                ? items(by, DONE, now)
                        .sorted(Comparator.comparing((DeskItem i) -> i.item().changed())
                                .reversed()
                                .thenComparing(i -> i.request().id())
                                .thenComparing(i -> i.item().number()))
                : Stream.empty();
        return Stream.concat(waiting, after).skip(offset).limit(limit).toList();
    }

    private Stream<DeskItem> items(Officer by, Set<ItemState> states, Instant now) {
        return counter.fetching().list(by, Set.of(), states).stream().flatMap(r -> r.items().stream()
                .filter(item -> states.contains(item.state()))
                .map(item -> new DeskItem(r, item, item.overdue(now))));
    }

    @Override
    public Optional<QueueState> preview(Officer by, String request, int item) {
        Optional<ControlRequest> seen = tools.requests()
                .find(request)
                .filter(r -> r.life().sent().isPresent() && tools.sight().atRegistry(by, r.registry()));
        Optional<RequestItem> found = seen.flatMap(r -> r.findItem(item));
        return found.flatMap(i -> intake.preview(new Place(by, seen.get(), i)));
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
