package org.kuayu.workbench.matters;

import java.util.List;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.MatterListPage.Choice;
import org.kuayu.workbench.matters.MatterListPage.Tab;

/**
 * What the list of dates shows.
 *
 * @param address which part of it
 * @param tabs whose dates, with counts
 * @param reaches how far ahead
 * @param groups the dates by day, what is past first
 * @param places places of the reader
 * @param paging the pages before and after
 */
public record DeadlinePage(
        DeadlineAddress address,
        List<Tab> tabs,
        List<Tab> reaches,
        List<Group> groups,
        List<Choice> places,
        Paging paging) {
    public DeadlinePage {
        tabs = List.copyOf(tabs);
        reaches = List.copyOf(reaches);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
    }

    /** The dates of one day, or all that are past. */
    public record Group(String title, boolean late, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A date.
     *
     * @param clock what, by when, on which article, and why
     * @param row its matter
     * @param who who has to act
     */
    public record Line(ClockLine clock, MatterRow row, String who) {}
}
