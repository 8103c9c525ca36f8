package org.kuayu.exchange;

import java.time.Instant;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.Periods;
import org.kuayu.calendar.WorkCalendar;

/**
 * Until when an institution has to act: so many working days after the day on which it was asked, make-up days counted
 * (handbook P6: asked on Friday 2024-09-27, due on Sunday 2024-09-29).
 */
public final class ServiceClock {
    private final Periods periods;

    /** Clocks by this calendar. */
    public ServiceClock(WorkCalendar calendar) {
        periods = new Periods(calendar);
    }

    /** The last day, inclusive, with the days left out. */
    public PeriodEnd lastDay(Instant asked, int workingDays) {
        return periods.workingDays(LegalDay.of(asked), workingDays);
    }

    /** The first instant at which it is late: 24:00 of the last day. */
    public Instant due(Instant asked, int workingDays) {
        return LegalDay.after(lastDay(asked, workingDays).lastDay());
    }
}
