package org.kuayu.control.outlook;

import java.util.ArrayList;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.PeriodEnd.Step;
import org.kuayu.calendar.PeriodEnd.Why;
import org.kuayu.calendar.TermEnd;
import org.kuayu.calendar.Terms;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.queue.QueueReason;
import org.kuayu.control.queue.TermSegment;

/**
 * Says why the last day of a seizure is what it is: what the term began with, the rule and article by which it ends, that no
 * holiday moves it and where that holiday was announced, and the last working day before it (BX-2).
 */
public final class SegmentReasons {
    private final WorkCalendar calendar;
    private final Terms terms;

    /** Reasons by this calendar. */
    public SegmentReasons(WorkCalendar calendar) {
        this.calendar = calendar;
        this.terms = new Terms(calendar);
    }

    /** The last day of a stretch of a term, with the steps that led to it. */
    public PeriodEnd explain(TermSegment segment) {
        PeriodEnd end =
                switch (segment.basis()) {
                    case WRITTEN -> terms.asWritten(segment.from(), segment.lastDay());
                    case LENGTH_INCLUSIVE, SAME_DAYS ->
                        terms.counted(segment.from(), segment.lastDay(), TermEnd.INCLUSIVE);
                    case LENGTH_CIVIL_CODE -> terms.counted(segment.from(), segment.lastDay(), TermEnd.CIVIL_CODE);
                };
        var steps = new ArrayList<Step>();
        steps.add(start(segment));
        steps.addAll(end.steps());
        return new PeriodEnd(end.lastDay(), end.provisional(), steps);
    }

    private Step start(TermSegment segment) {
        Why why =
                switch (segment.start()) {
                    case DELIVERED -> Why.DELIVERED;
                    case PROMOTED -> Why.CAME_INTO_FORCE;
                    case RENEWED -> Why.RENEWED;
                };
        Citation rule = segment.start() == TermSegment.Start.PROMOTED
                ? QueueReason.PROMOTED_AFTER_EXPIRY.rule()
                : Terms.LONGEST;
        return new Step(why, calendar.day(segment.from()), rule);
    }
}
