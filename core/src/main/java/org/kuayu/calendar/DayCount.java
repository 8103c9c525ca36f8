package org.kuayu.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;

/**
 * Counts a deadline of days that is paused or extended. What was consented to is added to the counted end, before a day off
 * moves it. Of a pause counts what lies between the event and the end; one that begins when all is over moves nothing, and
 * pauses that overlap count once. While a pause runs, the end is the earliest that it can be.
 */
final class DayCount {
    private final WorkCalendar calendar;
    private final Periods periods;
    private final DeadlineRule rule;
    private final LocalDate event;
    private final List<Step> steps = new ArrayList<>();

    DayCount(WorkCalendar calendar, DeadlineRule rule, LocalDate event) {
        this.calendar = calendar;
        this.periods = new Periods(calendar);
        this.rule = rule;
        this.event = event;
    }

    PeriodEnd end(List<Pause> given, int extendedDays) {
        List<Pause> pauses = apart(given);
        if (pauses.isEmpty() && extendedDays == 0) {
            return plain();
        }
        return rule.unit() == Unit.WORKING_DAYS ? working(pauses, extendedDays) : calendar(pauses, extendedDays);
    }

    private PeriodEnd plain() {
        return switch (rule.unit()) {
            case WORKING_DAYS -> periods.workingDays(event, rule.length());
            case MONTHS -> periods.months(event, rule.length());
            case PLAIN_DAYS -> calendar(List.of(), 0);
            default -> periods.days(event, rule.length());
        };
    }

    private PeriodEnd calendar(List<Pause> pauses, int extendedDays) {
        step(Why.EVENT_NOT_COUNTED, event, Periods.INTERPRETATION);
        LocalDate last = event.plusDays(rule.length());
        if (rule.unit() == Unit.MONTHS) {
            last = event.plusMonths(rule.length());
            if (last.getDayOfMonth() != event.getDayOfMonth()) {
                step(Why.NO_CORRESPONDING_DAY, last, Periods.CIVIL_CODE);
            }
        }
        step(Why.COUNTED_END, last, basis());
        last = extended(last, extendedDays);
        for (Pause pause : pauses) {
            if (pause.from().isAfter(moved(last))) {
                break;
            }
            step(Why.PAUSED, pause.from(), pause.citation().orElse(basis()));
            last = last.plusDays(days(pause));
        }
        return end(last);
    }

    private PeriodEnd working(List<Pause> pauses, int extendedDays) {
        step(Why.EVENT_NOT_COUNTED, event, Periods.INTERPRETATION);
        LocalDate day = event;
        boolean provisional = false;
        for (int counted = 0; counted < rule.length(); ) {
            day = day.plusDays(1);
            Day next = calendar.day(day);
            provisional |= next.provisional();
            Optional<Pause> pause = on(pauses, day);
            if (pause.filter(p -> p.from().equals(next.date())).isPresent()) {
                step(Why.PAUSED, day, pause.get().citation().orElse(basis()));
            }
            if (pause.filter(p -> p.until().isPresent()).isPresent()) {
                continue;
            }
            if (next.presumedWorking()) {
                counted++;
            } else {
                step(Why.DAY_OFF, day, Periods.INTERPRETATION);
            }
        }
        step(Why.COUNTED_END, day, basis());
        PeriodEnd end = end(extended(day, extendedDays));
        return new PeriodEnd(end.lastDay(), provisional || end.provisional(), end.steps());
    }

    private static Optional<Pause> on(List<Pause> pauses, LocalDate day) {
        return pauses.stream()
                .filter(p -> !day.isBefore(p.from()) && p.until().filter(day::isAfter).isEmpty())
                .findFirst();
    }

    private LocalDate extended(LocalDate last, int days) {
        if (days > 0) {
            step(Why.EXTENDED, last.plusDays(days), basis());
        }
        return last.plusDays(days);
    }

    private PeriodEnd end(LocalDate last) {
        if (rule.unit() != Unit.PLAIN_DAYS) {
            return periods.rolled(steps, last);
        }
        return new PeriodEnd(last, calendar.day(last).provisional(), steps);
    }

    private LocalDate moved(LocalDate last) {
        return rule.unit() == Unit.PLAIN_DAYS ? last : calendar.workingDayFrom(last).date();
    }

    private static long days(Pause pause) {
        return pause.until().map(until -> ChronoUnit.DAYS.between(pause.from(), until) + 1).orElse(0L);
    }

    /** The pauses in their order, from the day after the event on, each day in one of them at most. */
    private List<Pause> apart(List<Pause> given) {
        var apart = new ArrayList<Pause>();
        LocalDate free = event.plusDays(1);
        for (Pause pause : given.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            LocalDate from = pause.from().isBefore(free) ? free : pause.from();
            if (pause.until().filter(from::isAfter).isPresent()) {
                continue;
            }
            apart.add(new Pause(from, pause.until(), pause.reason(), pause.citation()));
            if (pause.until().isEmpty()) {
                break;
            }
            free = pause.until().get().plusDays(1);
        }
        return apart;
    }

    private void step(Why why, LocalDate day, Citation basis) {
        steps.add(new Step(why, calendar.day(day), basis));
    }

    private Citation basis() {
        return rule.citation().orElse(Periods.INTERPRETATION);
    }
}
