package org.kuayu.entrustment.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Deadlines;
import org.kuayu.entrustment.file.ClockBook;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStep;

/** One entrusted case 委托执行, computed from its events alone. Immutable. */
public final class CaseTransfer {
    private final EntrustmentFile file;
    private final TransferOrder order;
    private final TransferState state;
    private final TransferState proposedFrom;
    private final ClockBook clocks;

    private CaseTransfer(EntrustmentFile file, Deadlines deadlines) {
        this.file = file;
        order = TransferOrder.of(file.last("draft").orElseThrow().facts().under("order"));
        TransferState now = TransferState.DRAFT;
        TransferState before = now;
        for (MatterEvent event : file.events()) {
            TransferStep step = TransferStep.find(file.step(event)).orElseThrow();
            before = step == TransferStep.PROPOSE_RETURN ? now : before;
            now = TransferTable.next(now, step, before).orThrow();
        }
        state = now;
        proposedFrom = before;
        clocks = new TransferClocks(file, order, deadlines).book();
    }

    /**
     * The case of these events.
     *
     * @throws IllegalArgumentException if they are not those of an entrusted case
     */
    public static CaseTransfer of(List<MatterEvent> events, Deadlines deadlines) {
        if (!isTransfer(events)) {
            throw new IllegalArgumentException("no entrusted case");
        }
        return new CaseTransfer(new EntrustmentFile(TransferStep.PREFIX, events), deadlines);
    }

    /** Whether these are the events of an entrusted case. */
    public static boolean isTransfer(List<MatterEvent> events) {
        return !events.isEmpty() && events.getFirst().act().equals(TransferStep.DRAFT.act());
    }

    /** What is entrusted. */
    public TransferOrder order() {
        return order;
    }

    /** Where it stands. */
    public TransferState state() {
        return state;
    }

    /** The state from which a return was proposed; DRAFT where none was. */
    public TransferState proposedFrom() {
        return proposedFrom;
    }

    /** Its file: papers, hops, contacts. */
    public EntrustmentFile file() {
        return file;
    }

    /** Whether it has reached the helping court. */
    public boolean delivered() {
        return file.delivered().isPresent();
    }

    /** The number under which the helping court filed it. */
    public Optional<String> helperNumber() {
        return file.last("file").flatMap(e -> e.facts().optional("number"));
    }

    /** All its clocks. */
    public List<Deadline> clocks() {
        return state.terminal() ? clocks.closedAt(file.at(file.events().getLast())) : clocks.clocks();
    }

    /** Where it is in the work lists. */
    public Standing standing() {
        return state.terminal() ? Standing.DONE : Standing.OPEN;
    }

    /** Which court has to staff it: the helping court once it filed, whatever else is due. */
    public String turn() {
        return state.helperHasIt()
                ? order.to().value()
                : nextStep().flatMap(MatterStep::place).orElse(order.from().value());
    }

    /** Who does what next; empty once it is over. */
    public Optional<MatterStep> nextStep() {
        return switch (state) {
            case DRAFT -> Optional.of(step("approver", order.from().value(), "entrustment.case.send"));
            case SENT ->
                delivered()
                        ? clocks.earliestFor("entrustment.case.file").or(clocks::earliest)
                        : Optional.of(step("command-centre", order.from().value(), "entrustment.resend"));
            case SUPPLEMENT -> asked();
            case FILED, STARTED -> informing().or(clocks::earliest).or(this::finishing);
            case RETURN_PROPOSED -> Optional.of(step("high-court", highCourt(), "entrustment.case.approve-return"));
            case RETURN_APPROVED -> clocks.earliestFor("entrustment.case.return");
            case RETURNED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private static MatterStep step(String who, String place, String what) {
        return new MatterStep(who, Optional.of(place), what, Optional.empty());
    }

    /** Explained papers have no clock, but still must come. */
    private Optional<MatterStep> asked() {
        return clocks.earliestFor("entrustment.add-papers")
                .or(() -> Optional.of(step("entrusting-court", order.from().value(), "entrustment.add-papers")));
    }

    /** Once the six months are over the applicant must be told of his right, before anything else. */
    private Optional<MatterStep> informing() {
        boolean open = file.last("six-months").isPresent() && file.last("inform").isEmpty();
        return open
                ? Optional.of(step("helping-court", order.to().value(), "entrustment.case.inform"))
                : Optional.empty();
    }

    private Optional<MatterStep> finishing() {
        return Optional.of(step("helping-court", order.to().value(), "entrustment.case.finish"));
    }

    /** The code of the High Court above the helping court. */
    public String highCourt() {
        return order.to().value().substring(0, 1);
    }

    /** Whether the thirty days passed in silence, at this instant. */
    public boolean silentAt(Instant at) {
        return state == TransferState.SUPPLEMENT && passed("entrustment.case.papers", at);
    }

    /** Whether the six months are over at this instant, and nobody has said so yet. */
    public boolean sixMonthsOver(Instant at) {
        return (state == TransferState.FILED || state == TransferState.STARTED)
                && file.last("six-months").isEmpty()
                && passed("entrustment.case.higher-court", at);
    }

    private boolean passed(String rule, Instant at) {
        return clocks.clocks().stream()
                .filter(c -> c.date().rule().code().equals(rule) && c.closed().isEmpty())
                .anyMatch(c -> c.date().overdueAt(at));
    }
}
