package org.kuayu.filing.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Actor;
import org.kuayu.matter.MatterEvent;

/** A filing as its events tell it; acts of other packages on the same matter change nothing here. Immutable once told. */
public final class Filing {
    private final List<MatterEvent> events;
    private final Map<Integer, Instant> corrected = new HashMap<>();
    private final List<FilingPaper> papers = new ArrayList<>();
    private final List<FilingHop> hops = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private FilingDraft draft;
    private FilingState state;
    private Optional<Supplement> supplement = Optional.empty();
    private Optional<FilingDecision> decision = Optional.empty();

    /**
     * An event that counts for the course.
     *
     * @param event which
     * @param sequence its number in the matter
     * @param at when it happened, by its last correction
     * @param by who acted
     */
    public record Stamp(FilingEvent event, int sequence, Instant at, Actor by) {}

    /**
     * What the court asked for, once.
     *
     * @param missing codes of papers, or sentences
     * @param days calendar days given
     * @param sequence the number of the event
     */
    public record Supplement(List<String> missing, int days, int sequence) {
        public Supplement {
            missing = List.copyOf(missing);
        }
    }

    private Filing(List<MatterEvent> events) {
        this.events = List.copyOf(events);
    }

    /**
     * The filing that these events tell, the first of which took it in.
     *
     * @throws IllegalArgumentException if they tell of no filing
     */
    public static Filing of(List<MatterEvent> events) {
        if (events.isEmpty() || !events.getFirst().act().equals(FilingEvent.TAKE.act())) {
            throw new IllegalArgumentException("no filing");
        }
        var filing = new Filing(events);
        events.stream()
                .filter(event -> event.act().equals(FilingEvent.CORRECT.act()))
                .forEach(event -> filing.corrected.put((int) event.facts().number("of"), event.facts().instant("at")));
        events.forEach(event -> FilingEvent.find(event.act()).ifPresent(kind -> filing.take(event, kind)));
        return filing;
    }

    private void take(MatterEvent event, FilingEvent kind) {
        state = kind == FilingEvent.TAKE ? FilingState.TAKEN : FilingTable.next(state, kind).orThrow();
        if (kind == FilingEvent.TAKE) {
            draft = FilingFields.draft(event.facts());
            papers.addAll(draft.papers());
        }
        var stamp = new Stamp(
                kind, event.sequence(), corrected.getOrDefault(event.sequence(), event.at()), event.actor());
        stamps.add(stamp);
        FilingReceipts.find(event).ifPresent(receipts::add);
        hop(event, stamp).ifPresent(hops::add);
        switch (kind) {
            case SUPPLY -> papers.addAll(FilingFields.papers(event.facts()));
            case ASK_SUPPLEMENT -> supplement = Optional.of(new Supplement(
                    event.facts().texts("missing"), (int) event.facts().number("days"), event.sequence()));
            case LAPSE, ACCEPT, DECLINE, DISCLAIM, MEDIATE -> decision = Optional.of(new FilingDecision(
                    state, event.facts().text("number"), event.facts().text("reason"), event.facts().text("place"),
                    stamp.at(), event.actor()));
            default -> { }
        }
    }

    private Optional<FilingHop> hop(MatterEvent event, Stamp stamp) {
        return hopKind(stamp.event()).map(kind -> new FilingHop(
                kind,
                stamp.at(),
                event.actor(),
                place(stamp.event()),
                FilingReceipts.find(event).map(receipt -> receipt.digest().text()).orElseGet(this::messageId),
                event.facts().text("reason")));
    }

    private static Optional<FilingHop.Kind> hopKind(FilingEvent event) {
        return switch (event) {
            case TAKE -> Optional.of(FilingHop.Kind.ACCEPTED);
            case SEND, RESEND -> Optional.of(FilingHop.Kind.RELAYED);
            case RECEIVE -> Optional.of(FilingHop.Kind.DELIVERED);
            case FETCH -> Optional.of(FilingHop.Kind.FETCHED);
            case REFUSE, LAPSE, DECLINE, DISCLAIM -> Optional.of(FilingHop.Kind.REFUSED);
            case FAIL -> Optional.of(FilingHop.Kind.FAILED);
            case DELIVER -> Optional.of(FilingHop.Kind.HANDED_OVER);
            default -> Optional.empty();
        };
    }

    private String place(FilingEvent event) {
        return switch (event) {
            case TAKE, SEND, RESEND, REFUSE, DELIVER -> draft.from();
            default -> draft.court();
        };
    }

    /** Its identifier, which is its number on the receipt. */
    public String id() {
        return events.getFirst().matter();
    }

    /** How many events there are; who acts names it, so that a second editor is told. */
    public int version() {
        return events.size();
    }

    /** What was handed in at the beginning. */
    public FilingDraft draft() {
        return draft;
    }

    /** Where it stands. */
    public FilingState state() {
        return state;
    }

    /** All papers, those that came later included. */
    public List<FilingPaper> papers() {
        return List.copyOf(papers);
    }

    /** Its way, hop by hop. */
    public List<FilingHop> hops() {
        return List.copyOf(hops);
    }

    /** Its receipts in the order of their chain. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** Whether no receipt was changed since it was issued. */
    public boolean intact() {
        return FilingReceipts.intact(receipts);
    }

    /** What the court asked for; empty while it asked for nothing. */
    public Optional<Supplement> supplement() {
        return supplement;
    }

    /** What the court decided; empty until then. */
    public Optional<FilingDecision> decision() {
        return decision;
    }

    /** The events of its course, in order. */
    public List<Stamp> stamps() {
        return List.copyOf(stamps);
    }

    /** The last event of this kind. */
    public Optional<Stamp> findLast(FilingEvent event) {
        return stamps.stream().filter(stamp -> stamp.event() == event).reduce((one, other) -> other);
    }

    /** The event of its course with this number. */
    public Optional<Stamp> findStamp(int sequence) {
        return stamps.stream().filter(stamp -> stamp.sequence() == sequence).findFirst();
    }

    /** Why the last transfer failed; empty while none did, or once one came through. */
    public Optional<String> failure() {
        return state == FilingState.SENT && hops.getLast().kind() == FilingHop.Kind.FAILED
                ? Optional.of(hops.getLast().note())
                : Optional.empty();
    }

    /** The identifier of the message that carries it; the same however often it is sent. */
    public String messageId() {
        return events.getFirst().matter() + "-filing";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filing that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(events);
    }

    /** Identifier and state; never what is in it. */
    @Override
    public String toString() {
        return id() + " " + state;
    }
}
