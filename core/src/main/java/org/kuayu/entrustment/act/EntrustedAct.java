package org.kuayu.entrustment.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Deadlines;
import org.kuayu.entrustment.file.ClockBook;
import org.kuayu.entrustment.file.ClockBook.Task;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Matter.Standing;

/** One entrusted act 事项委托, computed from its events alone. Immutable. */
public final class EntrustedAct {
    private final EntrustmentFile file;
    private final ActOrder order;
    private final ActState state;
    private final ClockBook clocks;

    private EntrustedAct(EntrustmentFile file, Deadlines deadlines) {
        this.file = file;
        order = ActOrder.of(file.last("draft").orElseThrow().facts().under("order"));
        ActState now = ActState.DRAFT;
        for (MatterEvent event : file.events()) {
            ActStep step = ActStep.find(file.step(event)).orElseThrow();
            now = ActTable.next(now, step).orThrow();
        }
        state = now;
        clocks = new ClockBook(file.events().getFirst().matter(), file, deadlines);
        run();
    }

    /**
     * The act of these events.
     *
     * @throws IllegalArgumentException if they are not those of an entrusted act
     */
    public static EntrustedAct of(List<MatterEvent> events, Deadlines deadlines) {
        if (!isAct(events)) {
            throw new IllegalArgumentException("no entrusted act");
        }
        return new EntrustedAct(new EntrustmentFile(ActStep.PREFIX, events), deadlines);
    }

    /** Whether these are the events of an entrusted act. */
    public static boolean isAct(List<MatterEvent> events) {
        return !events.isEmpty() && events.getFirst().act().equals(ActStep.DRAFT.act());
    }

    private void run() {
        file.delivered().ifPresent(sent -> {
            if (order.urgent()) {
                clocks.run("entrustment.urgent", sent, helper("entrustment.done"), "feed-back", "return", "withdraw");
            }
            clocks.run("entrustment.sign", sent, helper("entrustment.sign"), "sign", "return", "withdraw");
        });
        if (!order.urgent()) {
            file.list("sign").forEach(this::window);
        }
        file.list("dispute").forEach(this::window);
        file.list("ask-papers")
                .forEach(asked -> clocks.run(
                        "entrustment.supplement", asked, entrusting("entrustment.add-papers"), "add-papers", "return"));
        file.list("feed-back")
                .forEach(done -> clocks.run(
                        "entrustment.confirm", done, entrusting("entrustment.confirm"), "confirm", "dispute"));
    }

    private void window(MatterEvent from) {
        if (order.urgent()) {
            clocks.run("entrustment.urgent", from, helper("entrustment.done"), "feed-back", "return");
            return;
        }
        clocks.run(
                clocks.rule("entrustment.done", order.windowDays()),
                from,
                helper("entrustment.done"),
                "feed-back",
                "return");
    }

    private Task helper(String what) {
        return new Task("helping-court", Optional.of(order.to().value()), what);
    }

    private Task entrusting(String what) {
        return new Task("entrusting-court", Optional.of(order.from().value()), what);
    }

    /** What is asked. */
    public ActOrder order() {
        return order;
    }

    /** Where it stands. */
    public ActState state() {
        return state;
    }

    /** Its file: papers, hops, contacts. */
    public EntrustmentFile file() {
        return file;
    }

    /** Whether it has reached the helping court. */
    public boolean delivered() {
        return file.delivered().isPresent();
    }

    /** All its clocks. */
    public List<Deadline> clocks() {
        return state.terminal() ? clocks.closedAt(end()) : clocks.clocks();
    }

    private Instant end() {
        return file.at(file.events().getLast());
    }

    /** Where it is in the work lists. */
    public Standing standing() {
        return state.terminal() ? Standing.DONE : Standing.OPEN;
    }

    /** Whose turn it is: the code of the court. */
    public String turn() {
        return nextStep().flatMap(MatterStep::place).orElse(order.from().value());
    }

    /** Who does what next; empty once it is over. */
    public Optional<MatterStep> nextStep() {
        return switch (state) {
            case DRAFT -> Optional.of(open("approver", "entrustment.send"));
            case SENT ->
                delivered() ? clocks.earliest() : Optional.of(open("command-centre", "entrustment.resend"));
            case SIGNED, REOPENED, FED_BACK -> clocks.earliest();
            case SUPPLEMENT -> clocks.earliestFor("entrustment.add-papers");
            case CLOSED, RETURNED, WITHDRAWN -> Optional.empty();
        };
    }

    private MatterStep open(String who, String what) {
        return new MatterStep(who, Optional.of(order.from().value()), what, Optional.empty());
    }

    /** Whether papers were asked for and did not come in their time, at this instant. */
    public boolean papersOverdue(Instant at) {
        return clocks.clocks().stream()
                .filter(c -> c.what().equals("entrustment.add-papers") && c.closed().isEmpty())
                .anyMatch(c -> c.date().overdueAt(at));
    }
}
