package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.Pause;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterStep;

/** The clocks of one dispute while its events are replayed: each runs from an event and stops at another. */
final class DisputeClocks {
    /** Whose turn it is, and where he sits. */
    record Turn(String who, Optional<String> place, String what) {}

    private static final class Clock {
        final DeadlineRule rule;
        final Turn turn;
        final int event;
        final Instant start;
        Optional<Instant> closed = Optional.empty();
        List<Pause> pauses = List.of();
        int extended;

        Clock(DeadlineRule rule, Turn turn, int event, Instant start) {
            this.rule = rule;
            this.turn = turn;
            this.event = event;
            this.start = start;
        }
    }

    private final String matter;
    private final Deadlines deadlines;
    private final List<Clock> clocks = new ArrayList<>();

    DisputeClocks(String matter, Deadlines deadlines) {
        this.matter = matter;
        this.deadlines = deadlines;
    }

    /** Starts a clock by this rule from this event. */
    void start(String rule, Turn turn, DisputeReplay.Moment moment) {
        clocks.add(new Clock(deadlines.rules().get(rule), turn, moment.event(), moment.at()));
    }

    /** Starts a clock that runs from the end of the last one by another rule. */
    void startBehind(String before, String rule, Turn turn, DisputeReplay.Moment moment) {
        LocalDate last = due(find(before).orElseThrow()).lastDay();
        clocks.add(new Clock(deadlines.rules().get(rule), turn, moment.event(), LegalDay.start(last)));
    }

    /** Starts a clock whose last day was agreed on. */
    void startUntil(String rule, LocalDate day, Turn turn, DisputeReplay.Moment moment) {
        Instant before = LegalDay.start(day.minusDays(1));
        clocks.add(new Clock(deadlines.rules().get(rule).withLength(1), turn, moment.event(), before));
    }

    /** Stops the running clock by this rule, if there is one. */
    void stop(String rule, Instant at) {
        find(rule).filter(clock -> clock.closed.isEmpty()).ifPresent(clock -> clock.closed = Optional.of(at));
    }

    /** Lets the last clock by this rule run again. */
    void resume(String rule) {
        find(rule).ifPresent(clock -> clock.closed = Optional.empty());
    }

    void stopAll(Instant at) {
        clocks.stream().filter(clock -> clock.closed.isEmpty()).forEach(clock -> clock.closed = Optional.of(at));
    }

    /** Lets the last clock by this rule leave out these days, and end so many days later. */
    void move(String rule, List<Pause> pauses, int days) {
        find(rule).ifPresent(clock -> {
            clock.pauses = List.copyOf(pauses);
            clock.extended = days;
        });
    }

    void extend(String rule, int days) {
        find(rule).ifPresent(clock -> clock.extended = days);
    }

    boolean has(String rule) {
        return find(rule).isPresent();
    }

    /** The last clock by this rule. */
    private Optional<Clock> find(String rule) {
        return clocks.reversed().stream()
                .filter(clock -> clock.rule.code().equals(rule))
                .findFirst();
    }

    /** The date of the running clock by this rule. */
    Optional<DueDate> running(String rule) {
        return find(rule).filter(clock -> clock.closed.isEmpty()).map(this::due);
    }

    /** The last day of the clock by this rule, had nobody extended it. */
    LocalDate unextended(String rule) {
        Clock clock = find(rule).orElseThrow();
        return deadlines.due(clock.rule, clock.start, clock.pauses, 0).lastDay();
    }

    private DueDate due(Clock clock) {
        return deadlines.due(clock.rule, clock.start, clock.pauses, clock.extended);
    }

    /** All of them, in the order in which they began. */
    List<Deadline> all() {
        return clocks.stream().map(this::deadline).toList();
    }

    private Deadline deadline(Clock clock) {
        DueDate date = due(clock);
        var step = new MatterStep(clock.turn.who(), clock.turn.place(), clock.turn.what(), Optional.of(date));
        Deadline running = Deadline.running(matter, clock.event, step, date);
        return clock.closed.map(running::closedAt).orElse(running);
    }

    /** The step of the running clock that is due first; empty where none runs. */
    Optional<MatterStep> first() {
        return clocks.stream()
                .filter(clock -> clock.closed.isEmpty())
                .map(clock -> new MatterStep(
                        clock.turn.who(), clock.turn.place(), clock.turn.what(), Optional.of(due(clock))))
                .min((a, b) -> a.due().orElseThrow().due().compareTo(b.due().orElseThrow().due()));
    }
}
