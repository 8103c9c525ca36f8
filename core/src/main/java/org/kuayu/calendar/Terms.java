package org.kuayu.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.calendar.TermCaps.Cap;
import org.kuayu.calendar.TermCaps.Kind;
import org.kuayu.text.Reading;

/**
 * Ends of the terms of seizures (handbook R7–R11, R15), with their reasons. A term lasts until 24:00 of its last day; no
 * holiday moves it (that is for procedural {@link Periods}), so the reasons name the last working day before.
 */
public final class Terms {
    /** How long a seizure lasts at most, and that it is renewed before its end. */
    public static final Citation LONGEST = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 485);
    /** The applicant asks for the renewal of a preservation seven days before its end. */
    public static final Citation APPLICANT = new Citation("最高人民法院关于人民法院办理财产保全案件若干问题的规定", 2020, 18);
    /** The first day of a period of years is not counted. */
    public static final Citation FIRST_DAY = new Citation("民法典", 2020, 201);

    private static final int APPLICANT_DAYS = 7;

    private final WorkCalendar calendar;
    private final TermCaps caps;

    /** Terms by this calendar and the caps that ship with the library. */
    public Terms(WorkCalendar calendar) {
        this(calendar, TermCaps.bundled());
    }

    /** Terms by this calendar and these caps. */
    public Terms(WorkCalendar calendar, TermCaps caps) {
        this.calendar = calendar;
        this.caps = caps;
    }

    /** The last day, inclusive, of a term of this length that begins on this day (C1–C4). */
    public static LocalDate lastDay(LocalDate start, Period length, TermEnd rule) {
        LocalDate corresponding = start.plus(length);
        return rule == TermEnd.INCLUSIVE ? corresponding.minusDays(1) : corresponding;
    }

    /** The same with its reasons. */
    public PeriodEnd end(LocalDate start, Period length, TermEnd rule) {
        return counted(start, lastDay(start, length, rule), rule);
    }

    /** The reasons of a term that was counted from its first day to its last, both inclusive. */
    public PeriodEnd counted(LocalDate start, LocalDate end, TermEnd rule) {
        boolean inclusive = rule == TermEnd.INCLUSIVE;
        var steps = new ArrayList<Step>();
        steps.add(
                inclusive
                        ? new Step(Why.START_COUNTED, calendar.day(start), LONGEST)
                        : new Step(Why.EVENT_NOT_COUNTED, calendar.day(start), FIRST_DAY));
        LocalDate corresponding = inclusive ? end.plusDays(1) : end;
        if (start.getDayOfMonth() > corresponding.lengthOfMonth()
                && corresponding.getDayOfMonth() == corresponding.lengthOfMonth()) {
            steps.add(new Step(Why.NO_CORRESPONDING_DAY, calendar.day(corresponding), Periods.CIVIL_CODE));
        }
        steps.add(new Step(Why.COUNTED_END, calendar.day(end), LONGEST));
        return notMoved(end, steps);
    }

    /**
     * The end of a first term whose days are written in the notice, for the court that writes it. Refused by
     * {@code term.reversed} and {@code term.over-cap} (C5, C6).
     */
    public Reading<PeriodEnd> written(Kind kind, LocalDate start, LocalDate end) {
        Optional<Cap> cap = caps.cap(kind, start);
        return checked(start, end, cap.isPresent() && cap.get().exceededBy(start, end));
    }

    /** The same for a renewal. */
    public Reading<PeriodEnd> writtenRenewal(Kind kind, LocalDate start, LocalDate end) {
        Optional<Cap> cap = caps.cap(kind, start);
        return checked(start, end, cap.isPresent() && cap.get().exceededByRenewal(start, end));
    }

    private Reading<PeriodEnd> checked(LocalDate start, LocalDate end, boolean tooLong) {
        if (end.isBefore(start)) {
            return Reading.refused("term.reversed", start + " … " + end);
        }
        return tooLong ? Reading.refused("term.over-cap", start + " … " + end) : Reading.of(asWritten(start, end));
    }

    /** The reasons of a term with written days, whatever its length. */
    public PeriodEnd asWritten(LocalDate start, LocalDate end) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(Why.WRITTEN_START, calendar.day(start), LONGEST));
        steps.add(new Step(Why.WRITTEN_END, calendar.day(end), LONGEST));
        return notMoved(end, steps);
    }

    /** The last day on which the applicant of a preservation asks for its renewal: seven days before its end (R15, C8). */
    public PeriodEnd applicantAsks(LocalDate end) {
        LocalDate last = end.minusDays(APPLICANT_DAYS);
        var steps = new ArrayList<Step>();
        steps.add(new Step(Why.EVENT_NOT_COUNTED, calendar.day(end), APPLICANT));
        steps.add(new Step(Why.COUNTED_END, calendar.day(last), APPLICANT));
        return notMoved(last, steps);
    }

    /** The last working day on or before the end of a term: the last on which somebody is there to renew it (R11). */
    public Day reminder(LocalDate end) {
        return calendar.workingDayUntil(end);
    }

    private PeriodEnd notMoved(LocalDate end, List<Step> steps) {
        Day last = calendar.day(end);
        if (!last.presumedWorking()) {
            steps.add(new Step(Why.NOT_EXTENDED, last, Periods.PROCEDURE_LAW));
        }
        Day remind = reminder(end);
        steps.add(new Step(Why.REMIND_ON, remind, LONGEST));
        return new PeriodEnd(end, remind.provisional(), steps);
    }
}
