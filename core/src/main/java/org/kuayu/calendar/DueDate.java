package org.kuayu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * By when something must be done, with all that led to it.
 *
 * @param rule the rule that set the length
 * @param event the instant of the event from which it runs
 * @param due the first instant that is too late: 24:00 of the last day for rules of days and months
 * @param end the last day with its steps: days not counted, holidays, pauses, extensions
 * @param pauses the days left out, in order
 * @param extendedDays calendar days added by consent, 0 for none
 */
public record DueDate(
        DeadlineRule rule, Instant event, Instant due, PeriodEnd end, List<Pause> pauses, int extendedDays) {
    public DueDate {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(end, "end");
        pauses = List.copyOf(pauses);
    }

    /** The last day on which it is in time, inclusive. */
    public LocalDate lastDay() {
        return end.lastDay();
    }

    /** Whether the calendar of a counted day is not published yet, so that the date may move. */
    public boolean provisional() {
        return end.provisional();
    }

    /** Whether it is too late at this instant; never while it is paused. */
    public boolean overdueAt(Instant at) {
        return !at.isBefore(due) && !paused();
    }

    /** Days from the Shanghai day of this instant to the last day; 0 on the last day, negative afterwards. */
    public long daysLeft(Instant at) {
        return ChronoUnit.DAYS.between(LegalDay.of(at), lastDay());
    }

    /**
     * Whether a pause runs that began in time, so that the clock stands and the date is the earliest that it can be; a pause
     * that began after the last day saves nothing.
     */
    public boolean paused() {
        return pauses.stream().anyMatch(pause -> pause.until().isEmpty() && !pause.from().isAfter(lastDay()));
    }
}
