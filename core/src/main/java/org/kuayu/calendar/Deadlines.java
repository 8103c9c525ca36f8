package org.kuayu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;

/**
 * The one engine of deadlines: from a rule and an event to a date with its reasons (WF-5, BX-2). A pause moves the counted
 * end by its days, an extension by consent adds days behind it, and a last day that is off moves to the next working day.
 * Immutable, thread-safe; same input, same date.
 */
public final class Deadlines {
    private final WorkCalendar calendar;
    private final DeadlineRules rules;
    private final OfficeHours hours;
    private final Periods periods;

    /** Deadlines by this calendar, these rules and these office hours. */
    public Deadlines(WorkCalendar calendar, DeadlineRules rules, OfficeHours hours) {
        this.calendar = calendar;
        this.rules = rules;
        this.hours = hours;
        periods = new Periods(calendar);
    }

    /** Deadlines by all that ships with the library. */
    public static Deadlines bundled() {
        return new Deadlines(WorkCalendar.bundled(), DeadlineRules.bundled(), OfficeHours.USUAL);
    }

    /** The calendar that it counts by. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The rules that it knows. */
    public DeadlineRules rules() {
        return rules;
    }

    /** The date by the rule with this code. */
    public DueDate due(String rule, Instant event) {
        return due(rules.get(rule), event, List.of(), 0);
    }

    /**
     * The date by this rule.
     *
     * @param event the instant from which it runs; its Shanghai day is the day of the event
     * @param pauses days that do not count, in order; one that still runs has no last day yet and is counted up to nothing
     * @param extendedDays calendar days by which all consented to extend it, 0 for none
     */
    public DueDate due(DeadlineRule rule, Instant event, List<Pause> pauses, int extendedDays) {
        return switch (rule.unit()) {
            case HOURS -> onClock(rule, event, event.plus(Duration.ofHours(rule.length())));
            case OFFICE_MINUTES -> onClock(rule, event, afterOfficeMinutes(event, rule.length()));
            case DAYS, WORKING_DAYS, MONTHS -> inDays(rule, event, pauses, extendedDays);
        };
    }

    private DueDate onClock(DeadlineRule rule, Instant event, Instant due) {
        Day last = calendar.day(LegalDay.of(due));
        Citation basis = rule.citation().orElse(Periods.INTERPRETATION);
        var end = new PeriodEnd(last.date(), last.provisional(), List.of(new Step(Why.COUNTED_END, last, basis)));
        return new DueDate(rule, event, due, end, List.of(), 0);
    }

    private DueDate inDays(DeadlineRule rule, Instant event, List<Pause> pauses, int extendedDays) {
        LocalDate start = LegalDay.of(event);
        PeriodEnd counted = counted(rule, start);
        var steps = new ArrayList<>(counted.steps());
        LocalDate last = pauses.isEmpty() && extendedDays == 0 ? counted.lastDay() : bare(rule, start, counted);
        boolean provisional = counted.provisional();
        for (Pause pause : pauses) {
            long days = pause.until()
                    .filter(until -> !pause.from().isAfter(until))
                    .map(until -> ChronoUnit.DAYS.between(pause.from(), until) + 1)
                    .orElse(0L);
            last = moved(rule, last, (int) days);
            steps.add(new Step(
                    Why.PAUSED, calendar.day(pause.from()), pause.citation().orElse(basis(rule))));
        }
        if (extendedDays > 0) {
            last = last.plusDays(extendedDays);
            steps.add(new Step(Why.EXTENDED, calendar.day(last), basis(rule)));
        }
        if (!last.equals(counted.lastDay())) {
            LocalDate working = calendar.workingDayFrom(last).date();
            provisional |= calendar.day(working).provisional();
            steps.add(new Step(Why.MOVED_TO, calendar.day(working), Periods.PROCEDURE_LAW));
            last = working;
        }
        return new DueDate(
                rule, event, LegalDay.after(last), new PeriodEnd(last, provisional, steps), pauses, extendedDays);
    }

    private static Citation basis(DeadlineRule rule) {
        return rule.citation().orElse(Periods.INTERPRETATION);
    }

    private PeriodEnd counted(DeadlineRule rule, LocalDate start) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> periods.workingDays(start, rule.length());
            case MONTHS -> periods.months(start, rule.length());
            default -> periods.days(start, rule.length());
        };
    }

    /** The end before a day off moved it, since what is added is added to the counted days. */
    private static LocalDate bare(DeadlineRule rule, LocalDate start, PeriodEnd counted) {
        return switch (rule.unit()) {
            case DAYS -> start.plusDays(rule.length());
            case MONTHS -> start.plusMonths(rule.length());
            default -> counted.lastDay();
        };
    }

    private LocalDate moved(DeadlineRule rule, LocalDate last, int days) {
        if (days == 0) {
            return last;
        }
        return rule.unit() == Unit.WORKING_DAYS ? periods.workingDays(last, days).lastDay() : last.plusDays(days);
    }

    private Instant afterOfficeMinutes(Instant event, int minutes) {
        Duration rest = Duration.ofMinutes(minutes);
        LocalDate day = LegalDay.of(event);
        LocalTime from = event.atZone(LegalDay.ZONE).toLocalTime();
        while (true) {
            if (calendar.day(day).presumedWorking()) {
                for (OfficeHours.Span span : hours.spans()) {
                    Optional<Duration> open = openFrom(span, from);
                    if (open.isPresent() && open.get().compareTo(rest) >= 0) {
                        LocalTime begin = from.isAfter(span.from()) ? from : span.from();
                        return day.atTime(begin).plus(rest).atZone(LegalDay.ZONE).toInstant();
                    }
                    rest = open.map(rest::minus).orElse(rest);
                }
            }
            day = day.plusDays(1);
            from = LocalTime.MIN;
        }
    }

    private static Optional<Duration> openFrom(OfficeHours.Span span, LocalTime from) {
        LocalTime begin = from.isAfter(span.from()) ? from : span.from();
        return begin.isBefore(span.until()) ? Optional.of(Duration.between(begin, span.until())) : Optional.empty();
    }
}
