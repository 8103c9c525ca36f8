package org.kuayu.workbench.mediation.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.WorkQuery;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * The address of a part of the list of disputes. What is not understood is left out, never an error.
 *
 * @param tab which list
 * @param text a part of number, title or identifier
 * @param page from 1
 */
public record ListAddress(WorkQuery.Tab tab, String text, int page) {
    /** Disputes a page. */
    public static final int PAGE = 50;

    /** The lists that the page offers, in order. */
    public static final List<WorkQuery.Tab> TABS = List.of(
            WorkQuery.Tab.MINE,
            WorkQuery.Tab.UNASSIGNED,
            WorkQuery.Tab.TEAM,
            WorkQuery.Tab.PARTAKING,
            WorkQuery.Tab.ON_HOLD,
            WorkQuery.Tab.DONE,
            WorkQuery.Tab.FORGOTTEN);

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    /** Reads the parameters of an address. */
    public static ListAddress parse(Map<String, List<String>> parameters) {
        String wanted = first(parameters, "show");
        WorkQuery.Tab tab =
                Stream.of(WorkQuery.Tab.values()).filter(t -> key(t).equals(wanted)).findFirst().orElse(WorkQuery.Tab.MINE);
        return new ListAddress(tab, first(parameters, "q"), Paging.number(first(parameters, "page"), LAST_PAGE));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        String value = parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** The name of a list in an address. */
    public static String key(WorkQuery.Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the work list is asked. */
    public WorkQuery query() {
        return new WorkQuery(tab, Optional.empty(), Set.of(MatterKind.MEDIATION), text, MatterFilter.Order.DUE);
    }

    /** The first page of another list. */
    public ListAddress with(WorkQuery.Tab other) {
        return new ListAddress(other, text, 1);
    }

    /** Another page. */
    public ListAddress withPage(int number) {
        return new ListAddress(tab, text, number);
    }

    @Override
    public String toString() {
        return Address.of("/mediation")
                .with("show", tab == WorkQuery.Tab.MINE ? "" : key(tab))
                .with("q", text)
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }
}
