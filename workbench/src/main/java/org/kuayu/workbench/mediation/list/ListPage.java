package org.kuayu.workbench.mediation.list;

import java.util.List;
import org.kuayu.mediation.DueGroup;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.NextLine;

/**
 * The list of disputes as it is shown.
 *
 * @param address what was asked
 * @param tabs the lists, each with its count
 * @param groups by when something is due; empty ones left out
 * @param total how many match
 * @param paging pages before and after
 * @param mayTake whether the reader may take a dispute in
 */
public record ListPage(
        ListAddress address, List<Tab> tabs, List<Group> groups, long total, Paging paging, boolean mayTake) {
    public ListPage {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }

    /** The list's name in the address. */
    public String key() {
        return ListAddress.key(address.tab());
    }

    /** One of the lists. */
    public record Tab(String key, long count, String href, boolean on) {}

    /** Disputes of one group. */
    public record Group(DueGroup when, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One dispute.
     *
     * @param href its page
     * @param title masked
     * @param number identifier and number
     * @param state in words
     * @param next the sentence
     * @param tone what its clock says: {@code seal}, {@code amber} or empty
     * @param flags what must be known at once
     * @param places where it is worked on
     */
    public record Row(
            String href,
            String title,
            String number,
            String state,
            NextLine next,
            String tone,
            List<String> flags,
            String places) {
        public Row {
            flags = List.copyOf(flags);
        }
    }
}
