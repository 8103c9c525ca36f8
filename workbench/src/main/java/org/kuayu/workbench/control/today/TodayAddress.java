package org.kuayu.workbench.control.today;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.control.DueItem;
import org.kuayu.control.DueList;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Paging;

/**
 * The address of a part of the list of what is due, written as a query string and read back. What is not understood is
 * left out, never an error.
 *
 * @param reach how far ahead
 * @param kinds what has to be done; empty: everything
 * @param text a part of unit, case number or debtor
 * @param page from 1
 */
public record TodayAddress(Reach reach, Set<DueItem.Kind> kinds, String text, int page) {
    /** Lines a page. */
    public static final int PAGE = 30;

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** How far ahead the list looks. */
    public enum Reach {
        /** What is past, or due and not done. */
        OVERDUE(0),
        /** 7 days. */
        WEEK(7),
        /** 30 days; what is shown when nothing is asked. */
        MONTH(30),
        /** 90 days. */
        QUARTER(90);

        private final int days;

        Reach(int days) {
            this.days = days;
        }

        /** How many days ahead. */
        public int days() {
            return days;
        }

        /** As the address names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TodayAddress {
        kinds = Set.copyOf(kinds);
    }

    /** Reads the parameters of an address. */
    public static TodayAddress parse(Map<String, List<String>> parameters) {
        String wanted = first(parameters, "within");
        Reach reach = Stream.of(Reach.values())
                .filter(r -> r.key().equals(wanted))
                .findFirst()
                .orElse(Reach.MONTH);
        var kinds = EnumSet.noneOf(DueItem.Kind.class);
        for (DueItem.Kind kind : DueItem.Kind.values()) {
            if (parameters.getOrDefault("kind", List.of()).contains(key(kind))) {
                kinds.add(kind);
            }
        }
        int page = Paging.number(first(parameters, "page"), LAST_PAGE);
        return new TodayAddress(reach, kinds, first(parameters, "q"), page);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        String value = Optional.ofNullable(parameters.get(name))
                .filter(values -> !values.isEmpty())
                .map(List::getFirst)
                .orElse("")
                .strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** The name of a kind in an address. */
    public static String key(DueItem.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of the list that this page shows, and one line more. */
    DueList.Window window() {
        return window((page - 1) * PAGE, PAGE + 1);
    }

    /** Some lines of the list, whatever the page. */
    public DueList.Window window(int offset, int limit) {
        return new DueList.Window(reach.days(), reach == Reach.OVERDUE, kinds, text, offset, limit);
    }

    /** The first page with another reach. */
    public TodayAddress with(Reach other) {
        return new TodayAddress(other, kinds, text, 1);
    }

    /** The first page with this kind chosen as well, or no longer. */
    public TodayAddress toggled(DueItem.Kind kind) {
        var chosen = EnumSet.noneOf(DueItem.Kind.class);
        chosen.addAll(kinds);
        if (!chosen.remove(kind)) {
            chosen.add(kind);
        }
        return new TodayAddress(reach, chosen, text, 1);
    }

    /** Another page. */
    public TodayAddress withPage(int number) {
        return new TodayAddress(reach, kinds, text, number);
    }

    /** Whether it asks for less than everything within its reach. */
    public boolean narrowed() {
        return !kinds.isEmpty() || !text.isEmpty();
    }

    /** The same choice at another path: the downloads. */
    public String at(String path) {
        var address = Address.of(path).with("within", reach == Reach.MONTH ? "" : reach.key());
        Stream.of(DueItem.Kind.values()).filter(kinds::contains).forEach(k -> address.with("kind", key(k)));
        return address.with("q", text).with("page", page > 1 ? Integer.toString(page) : "").toString();
    }

    @Override
    public String toString() {
        return at("/today");
    }
}
