package org.kuayu.filing.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterStep;

/** The clocks of a filing and its next step, from its events alone. Immutable. */
public final class FilingClocks {
    /** The service target of an answer, in minutes of office hours. */
    public static final String TARGET = "filing.answer-target";
    /** The legal period of the decision. */
    public static final String DECIDE = "filing.decide";
    /** The period that the court sets for what is missing. */
    public static final String SUPPLEMENT = "filing.supplement";
    /** The counter's own day. */
    public static final String TAKE_IN = "filing.take-in";

    private static final Set<FilingEvent> ANSWERS = Set.of(
            FilingEvent.ASK_SUPPLEMENT, FilingEvent.ACCEPT, FilingEvent.DECLINE, FilingEvent.DISCLAIM, FilingEvent.MEDIATE,
            FilingEvent.WITHDRAW);

    private final Deadlines deadlines;

    /** Clocks by this engine. */
    public FilingClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** All clocks of the filing, those that stopped too, in the order of the events from which they run. */
    public List<Deadline> of(Filing filing) {
        var clocks = new ArrayList<Deadline>();
        for (Filing.Stamp stamp : filing.stamps()) {
            switch (stamp.event()) {
                case TAKE -> clocks.add(clock(filing, stamp, rule(TAKE_IN), counter(filing, "filing.send")));
                case SEND -> clocks.add(clock(filing, stamp, rule(TARGET), court(filing)));
                case RECEIVE -> clocks.add(clock(filing, stamp, rule(DECIDE), court(filing)));
                case SUPPLY -> {
                    clocks.add(clock(filing, stamp, rule(TARGET), court(filing)));
                    clocks.add(clock(filing, stamp, rule(DECIDE), court(filing)));
                }
                case ASK_SUPPLEMENT -> clocks.add(clock(
                        filing, stamp, rule(SUPPLEMENT).withLength(filing.supplement().orElseThrow().days()), parties()));
                default -> { }
            }
        }
        return clocks;
    }

    private DeadlineRule rule(String code) {
        return deadlines.rules().get(code);
    }

    private Deadline clock(Filing filing, Filing.Stamp from, DeadlineRule rule, MatterStep step) {
        DueDate due = deadlines.due(rule, from.at(), List.of(), 0);
        var clock = Deadline.running(filing.id(), from.sequence(), step, due);
        return end(filing, from, rule).map(clock::closedAt).orElse(clock);
    }

    private static Optional<Instant> end(Filing filing, Filing.Stamp from, DeadlineRule rule) {
        Set<FilingEvent> ends = switch (rule.code()) {
            case TAKE_IN -> Set.of(FilingEvent.SEND, FilingEvent.REFUSE, FilingEvent.WITHDRAW);
            case SUPPLEMENT -> Set.of(FilingEvent.SUPPLY, FilingEvent.LAPSE, FilingEvent.WITHDRAW);
            default -> ANSWERS;
        };
        return filing.stamps().stream()
                .filter(stamp -> stamp.sequence() > from.sequence() && ends.contains(stamp.event()))
                .map(Filing.Stamp::at)
                .findFirst();
    }

    /** Who does what next; empty when nothing remains. */
    public Optional<MatterStep> next(Filing filing) {
        return switch (filing.state()) {
            case TAKEN -> Optional.of(due(filing, counter(filing, "filing.send"), TAKE_IN));
            case SENT -> Optional.of(
                    filing.failure().isPresent() ? counter(filing, "filing.resend") : due(filing, transfer(), TARGET));
            case UNDER_REVIEW -> Optional.of(due(filing, court(filing), DECIDE));
            case SUPPLEMENT -> Optional.of(due(filing, parties(), SUPPLEMENT));
            case RETURNED, ACCEPTED, NOT_ACCEPTED, NO_JURISDICTION, TO_MEDIATION ->
                Optional.of(counter(filing, "filing.deliver"));
            case DELIVERED -> Optional.of(counter(filing, "filing.close"));
            case REFUSED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private MatterStep due(Filing filing, MatterStep step, String rule) {
        Optional<DueDate> date = of(filing).stream()
                .filter(clock -> clock.closed().isEmpty() && clock.date().rule().code().equals(rule))
                .map(Deadline::date)
                .findFirst();
        return new MatterStep(step.who(), step.place(), step.what(), date);
    }

    private static MatterStep counter(Filing filing, String what) {
        return new MatterStep("counter", Optional.of(filing.draft().from()), what, Optional.empty());
    }

    private static MatterStep court(Filing filing) {
        return new MatterStep("court", Optional.of(filing.draft().court()), DECIDE, Optional.empty());
    }

    private static MatterStep parties() {
        return new MatterStep("parties", Optional.empty(), "filing.supply", Optional.empty());
    }

    private static MatterStep transfer() {
        return new MatterStep("transfer", Optional.empty(), "filing.transfer", Optional.empty());
    }
}
