package org.kuayu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;

/**
 * Ends of procedural periods 期间 (handbook R16). The day of the event is not counted; a last day that is off moves to the
 * next working day; a make-up working day does not move. Not for the term of a seizure, which no holiday extends (R11).
 */
public final class Periods {
    /** The day of the event is not counted; a holiday at the end moves it. */
    public static final Citation PROCEDURE_LAW = new Citation("民事诉讼法", 2023, 85);
    /** Periods of days, months and years: the first day is not counted. */
    public static final Citation INTERPRETATION = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 125);
    /** Months and years end on the corresponding day, or on the month's last. */
    public static final Citation CIVIL_CODE = new Citation("民法典", 2020, 202);

    private static final int LONGEST_DAYS = 36_600;

    private final WorkCalendar calendar;

    /** Periods by this calendar. */
    public Periods(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The end of a procedural period of calendar days.
     *
     * @param event the day of the event, which is not counted
     * @param days at least 1
     */
    public PeriodEnd days(LocalDate event, int days) {
        check(days);
        return moved(start(event), event.plusDays(days));
    }

    /**
     * The end of a procedural period of months: the corresponding day, or the month's last.
     *
     * @param event the day of the event, which is not counted
     * @param months at least 1; a year is 12
     */
    public PeriodEnd months(LocalDate event, int months) {
        check(months);
        List<Step> steps = start(event);
        LocalDate end = event.plusMonths(months);
        if (end.getDayOfMonth() != event.getDayOfMonth()) {
            steps.add(new Step(Why.NO_CORRESPONDING_DAY, calendar.day(end), CIVIL_CODE));
        }
        return moved(steps, end);
    }

    /**
     * The end of a period of working days: the n-th working day after the event.
     *
     * @param event the day of the event, which is not counted
     * @param workingDays at least 1
     */
    public PeriodEnd workingDays(LocalDate event, int workingDays) {
        check(workingDays);
        List<Step> steps = start(event);
        LocalDate day = event;
        boolean provisional = false;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            Day next = calendar.day(day);
            provisional |= next.provisional();
            if (next.presumedWorking()) {
                counted++;
            } else {
                steps.add(new Step(Why.DAY_OFF, next, INTERPRETATION));
            }
        }
        steps.add(new Step(Why.COUNTED_END, calendar.day(day), INTERPRETATION));
        return new PeriodEnd(day, provisional, steps);
    }

    private List<Step> start(LocalDate event) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(Why.EVENT_NOT_COUNTED, calendar.day(event), INTERPRETATION));
        return steps;
    }

    private PeriodEnd moved(List<Step> steps, LocalDate counted) {
        steps.add(new Step(Why.COUNTED_END, calendar.day(counted), PROCEDURE_LAW));
        return rolled(steps, counted);
    }

    /** A last day that is off moved to the next working day, the days between named after the steps so far. */
    PeriodEnd rolled(List<Step> steps, LocalDate counted) {
        LocalDate day = counted;
        boolean provisional = calendar.day(day).provisional();
        while (!calendar.day(day).presumedWorking()) {
            steps.add(new Step(Why.DAY_OFF, calendar.day(day), PROCEDURE_LAW));
            day = day.plusDays(1);
            provisional |= calendar.day(day).provisional();
        }
        if (!day.equals(counted)) {
            steps.add(new Step(Why.MOVED_TO, calendar.day(day), PROCEDURE_LAW));
        }
        return new PeriodEnd(day, provisional, steps);
    }

    private static void check(int length) {
        if (length < 1 || length > LONGEST_DAYS) {
            throw new IllegalArgumentException("length of a period: " + length);
        }
    }
}
