package org.kuayu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;

/**
 * The one engine of deadlines: from a rule and an event to a date with its reasons (WF-5, BX-2). A pause moves the counted
 * end by its days, an extension by consent adds days to it, and a last day that is off moves to the next working day.
 * Immutable, thread-safe; same input, same date.
 */
public final class Deadlines {
    private static final Set<Unit> ON_CLOCK = Set.of(Unit.SAME_DAY, Unit.HOURS, Unit.OFFICE_MINUTES);

    private final WorkCalendar calendar;
    private final DeadlineRules rules;
    private final OfficeHours hours;

    /** Deadlines by this calendar, these rules and these office hours. */
    public Deadlines(WorkCalendar calendar, DeadlineRules rules, OfficeHours hours) {
        this.calendar = calendar;
        this.rules = rules;
        this.hours = hours;
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
     * @param pauses days that do not count; while one runs, the date is the earliest that it can be
     * @param extendedDays calendar days by which all consented to extend it, 0 for none
     * @throws IllegalArgumentException if a rule of hours or minutes is paused or extended
     */
    public DueDate due(DeadlineRule rule, Instant event, List<Pause> pauses, int extendedDays) {
        boolean onClock = ON_CLOCK.contains(rule.unit());
        if (extendedDays < 0 || onClock && (extendedDays > 0 || !pauses.isEmpty())) {
            throw new IllegalArgumentException(rule.code() + " extended by " + extendedDays + ", pauses " + pauses.size());
        }
        return switch (rule.unit()) {
            case SAME_DAY -> onClock(rule, event, LegalDay.after(LegalDay.of(event)), new ArrayList<>());
            case HOURS -> onClock(rule, event, event.plus(Duration.ofHours(rule.length())), new ArrayList<>());
            case OFFICE_MINUTES -> inOfficeHours(rule, event);
            default -> {
                PeriodEnd end = new DayCount(calendar, rule, LegalDay.of(event)).end(pauses, extendedDays);
                yield new DueDate(rule, event, LegalDay.after(end.lastDay()), end, pauses, extendedDays);
            }
        };
    }

    /** Hours pass on every day, so that no calendar can change them; minutes of office hours name the days left out. */
    private DueDate onClock(DeadlineRule rule, Instant event, Instant due, List<Step> steps) {
        Day last = calendar.day(LegalDay.of(due.minusNanos(1)));
        rule.citation().ifPresent(basis -> steps.add(new Step(Why.COUNTED_END, last, basis)));
        boolean provisional = rule.unit() == Unit.OFFICE_MINUTES
                && (last.provisional() || steps.stream().anyMatch(step -> step.day().provisional()));
        return new DueDate(rule, event, due, new PeriodEnd(last.date(), provisional, steps), List.of(), 0);
    }

    private DueDate inOfficeHours(DeadlineRule rule, Instant event) {
        Duration rest = Duration.ofMinutes(rule.length());
        var steps = new ArrayList<Step>();
        LocalDate day = LegalDay.of(event);
        LocalTime from = event.atZone(LegalDay.ZONE).toLocalTime();
        while (true) {
            Day today = calendar.day(day);
            if (!today.presumedWorking()) {
                steps.add(new Step(Why.DAY_OFF, today, Periods.INTERPRETATION));
            }
            for (OfficeHours.Span span : today.presumedWorking() ? hours.spans() : List.<OfficeHours.Span>of()) {
                Optional<Duration> open = openFrom(span, from);
                if (open.isPresent() && open.get().compareTo(rest) >= 0) {
                    LocalTime begin = from.isAfter(span.from()) ? from : span.from();
                    Instant due = day.atTime(begin).plus(rest).atZone(LegalDay.ZONE).toInstant();
                    return onClock(rule, event, due, steps);
                }
                rest = open.map(rest::minus).orElse(rest);
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
