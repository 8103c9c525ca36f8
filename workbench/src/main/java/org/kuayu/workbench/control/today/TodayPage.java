package org.kuayu.workbench.control.today;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.control.DueItem;
import org.kuayu.workbench.control.Paging;

/**
 * What the page of today shows.
 *
 * @param today the legal day
 * @param weekday its weekday
 * @param address which part of the list
 * @param figures the four counts
 * @param kinds what can be chosen
 * @param lines the list
 * @param paging the pages before and after
 */
public record TodayPage(
        LocalDate today,
        String weekday,
        TodayAddress address,
        List<Figure> figures,
        List<Choice> kinds,
        List<Line> lines,
        Paging paging) {
    public TodayPage {
        figures = List.copyOf(figures);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /**
     * A count that filters.
     *
     * @param label what is counted
     * @param count how many
     * @param arithmetic from which day to which
     * @param href the list of them
     * @param on whether it is the list shown
     * @param late whether it is a count of what is late, and not nothing
     */
    public record Figure(String label, long count, String arithmetic, String href, boolean on, boolean late) {}

    /** A kind of what is due that can be chosen. */
    public record Choice(String label, String href, boolean on) {}

    /**
     * One line of the list.
     *
     * @param item what is due
     * @param day the day, written
     * @param remind the last working day before, where the day is off; else empty
     * @param left how long there is
     * @param tone the class of the badge
     * @param what what has to be done
     * @param law on which article
     * @param place who holds, who waits behind
     * @param thing what it is about: a unit, or a request
     * @param caseHref the page of the case
     * @param button the one thing to do
     */
    public record Line(
            DueItem item,
            String day,
            String remind,
            String left,
            String tone,
            String what,
            String law,
            String place,
            Link thing,
            String caseHref,
            Link button) {}

    /** Something with its address; an empty address leads nowhere. */
    public record Link(String label, String href) {}
}
