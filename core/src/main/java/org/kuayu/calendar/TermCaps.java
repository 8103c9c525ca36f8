package org.kuayu.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.text.Table;

/**
 * How long a court may seize, by kind of property and by the day of the order: since 2015-02-04 one year for a deposit, two
 * for a movable, three for real property and other rights, and as long again at each renewal. Dated data; an embedder adds
 * rows by {@link #withTable}. Immutable.
 */
public final class TermCaps {
    private static final class Bundled {
        static final TermCaps CAPS = new TermCaps(List.of()).withTable(Table.beside(TermCaps.class, "term-caps.csv"));
    }

    private final List<Row> rows;

    private TermCaps(List<Row> rows) {
        this.rows = rows;
    }

    /** What is seized. */
    public enum Kind {
        /** 银行存款. */
        DEPOSIT,
        /** 动产. */
        MOVABLE,
        /** 不动产. */
        IMMOVABLE,
        /** 其他财产权: equity and the like. */
        OTHER_RIGHT
    }

    /**
     * How long at most.
     *
     * @param first the first term
     * @param renewal each renewal
     * @param rule where it stands
     */
    public record Cap(Period first, Period renewal, Citation rule) {
        public Cap {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(renewal, "renewal");
            Objects.requireNonNull(rule, "rule");
        }

        /** Whether a first term with these days, both inclusive, is too long; its corresponding day is not (C5, C6). */
        public boolean exceededBy(LocalDate start, LocalDate end) {
            return end.isAfter(start.plus(first));
        }

        /** Whether a renewal with these days, both inclusive, is too long. */
        public boolean exceededByRenewal(LocalDate start, LocalDate end) {
            return end.isAfter(start.plus(renewal));
        }
    }

    private record Row(Kind kind, LocalDate from, LocalDate until, Cap cap) {
        boolean covers(Kind asked, LocalDate day) {
            return kind == asked && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The table that ships with the library. */
    public static TermCaps bundled() {
        return Bundled.CAPS;
    }

    /**
     * This table and more rows: kind, from, until (ISO, inclusive, empty for open), months, renewal_months, instrument,
     * year, article. A later row takes the place of an earlier one for the days that both cover.
     */
    public TermCaps withTable(Table table) {
        var more = new ArrayList<Row>();
        for (Map<String, String> row : table.rows()) {
            var rule = new Citation(
                    row.get("instrument"), Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article")));
            var cap = new Cap(months(row.get("months")), months(row.get("renewal_months")), rule);
            String until = row.get("until");
            more.addFirst(new Row(
                    Kind.valueOf(row.get("kind")),
                    LocalDate.parse(row.get("from")),
                    until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until),
                    cap));
        }
        more.addAll(rows);
        return new TermCaps(List.copyOf(more));
    }

    private static Period months(String number) {
        return Period.ofMonths(Integer.parseInt(number));
    }

    /** How long at most, by an order of this day; empty where no row covers it. */
    public Optional<Cap> cap(Kind kind, LocalDate ordered) {
        for (Row row : rows) {
            if (row.covers(kind, ordered)) {
                return Optional.of(row.cap);
            }
        }
        return Optional.empty();
    }
}
