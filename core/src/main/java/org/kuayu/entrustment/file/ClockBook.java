package org.kuayu.entrustment.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStep;

/** Writes down the clocks of one entrustment: each starts by itself with its event and stops with another. Not thread-safe. */
public final class ClockBook {
    private final String matter;
    private final EntrustmentFile file;
    private final Deadlines deadlines;
    private final List<Deadline> clocks = new ArrayList<>();

    /** An empty book for this matter. */
    public ClockBook(String matter, EntrustmentFile file, Deadlines deadlines) {
        this.matter = matter;
        this.file = file;
        this.deadlines = deadlines;
    }

    /**
     * What a clock asks.
     *
     * @param who stable code of who has to act
     * @param place where he sits
     * @param what stable code of the act
     */
    public record Task(String who, Optional<String> place, String what) {}

    /** A clock by the rule with this code, from this event until one of these steps. */
    public void run(String rule, MatterEvent from, Task task, String... until) {
        run(deadlines.rules().get(rule), from, task, until);
    }

    /** A clock by this rule, from this event until one of these steps. */
    public void run(DeadlineRule rule, MatterEvent from, Task task, String... until) {
        DueDate date = deadlines.due(rule, file.at(from), List.of(), 0);
        var step = new MatterStep(task.who, task.place, task.what, Optional.of(date));
        Deadline clock = Deadline.running(matter, from.sequence(), step, date);
        Optional<Instant> end = file.firstAfter(from, until).map(file::at);
        clocks.add(end.map(clock::closedAt).orElse(clock));
    }

    /** The rule with this code and another length. */
    public DeadlineRule rule(String code, int length) {
        return deadlines.rules().get(code).withLength(length);
    }

    /** All clocks, in the order in which they were written. */
    public List<Deadline> clocks() {
        return List.copyOf(clocks);
    }

    /** The step that the earliest running clock asks for. */
    public Optional<MatterStep> earliest() {
        return earliest(clock -> true);
    }

    /** The step that the earliest running clock of this act asks for. */
    public Optional<MatterStep> earliestFor(String what) {
        return earliest(clock -> clock.what().equals(what));
    }

    private Optional<MatterStep> earliest(Predicate<Deadline> some) {
        return clocks.stream()
                .filter(c -> c.closed().isEmpty())
                .filter(some)
                .min(Comparator.comparing((Deadline c) -> c.date().due()))
                .map(c -> new MatterStep(c.who(), c.place(), c.what(), Optional.of(c.date())));
    }

    /** The same clocks for a matter that is over: those that still ran have lost their point. */
    public List<Deadline> closedAt(Instant end) {
        return clocks.stream()
                .map(c -> c.closed().isPresent() ? c : c.closedAt(end))
                .toList();
    }
}
