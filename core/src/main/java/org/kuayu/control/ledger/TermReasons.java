package org.kuayu.control.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kuayu.calendar.Day;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.Terms;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.outlook.SegmentReasons;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.TermSegment;

/**
 * Why each stretch of a term ends when it does (BX-2): what it begins with, by which rule it is counted, and that no
 * holiday moves it.
 *
 * @param segment the stretch
 * @param end the last day with the steps that lead to it
 * @param remind the last working day on or before the end, with its holiday notice
 */
public record TermReasons(TermSegment segment, PeriodEnd end, Day remind) {
    public TermReasons {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(remind, "remind");
    }

    /** The reasons of every stretch of the term, oldest first, by this calendar. */
    public static List<TermReasons> of(StandingSeizure seizure, WorkCalendar calendar) {
        var terms = new Terms(calendar);
        var explained = new SegmentReasons(calendar);
        var reasons = new ArrayList<TermReasons>();
        for (TermSegment segment : seizure.segments()) {
            reasons.add(new TermReasons(segment, explained.explain(segment), terms.reminder(segment.lastDay())));
        }
        return reasons;
    }
}
