package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.text.Reading;
import org.kuayu.text.Table;

/**
 * The reference intervals of a court, dated. The table that ships with the library ({@code reference-intervals.csv}) holds
 * none: those of the Supreme People's Court are not published in full, and none is invented.
 */
public final class ReferenceIntervals {
    private final List<ReferenceInterval> list;

    private ReferenceIntervals(List<ReferenceInterval> list) {
        this.list = List.copyOf(list);
    }

    /** Those of {@code reference-intervals.csv}: none. */
    public static ReferenceIntervals none() {
        return read(Table.beside(ReferenceIntervals.class, "reference-intervals.csv"))
                .orThrow();
    }

    /**
     * Reads a table with the columns of {@code reference-intervals.csv}. The first fault refuses it; the detail names row,
     * column and text. Codes: {@code references.table}, {@code references.measure}, {@code references.day},
     * {@code references.number}, {@code references.order}.
     */
    public static Reading<ReferenceIntervals> read(String text) {
        try {
            return read(Table.parse(text));
        } catch (IllegalArgumentException e) {
            return Reading.refused("references.table", String.valueOf(e.getMessage()));
        }
    }

    private static Reading<ReferenceIntervals> read(Table table) {
        var list = new ArrayList<ReferenceInterval>();
        for (var row : table.rows()) {
            int number = list.size() + 1;
            if (!row.keySet().containsAll(List.of("measure", "from", "to", "least", "most", "source", "sample"))) {
                return Reading.refused("references.table", String.join(", ", row.keySet()));
            }
            if (row.get("least").isBlank() && row.get("most").isBlank()) {
                return Reading.refused("references.number", number + " · " + row.get("measure"));
            }
            if (!row.get("measure").matches("[a-z][a-z0-9-]+")) {
                return Reading.refused("references.measure", number + " · measure · " + row.get("measure"));
            }
            try {
                list.add(of(row));
            } catch (DateTimeException e) {
                return Reading.refused("references.day", number + " · " + row.get("from") + "…" + row.get("to"));
            } catch (NumberFormatException e) {
                return Reading.refused("references.number", number + " · " + row.get("least") + "…" + row.get("most"));
            }
            if (reversed(list.getLast()) || overlaps(list)) {
                return Reading.refused("references.order", number + " · " + row.get("measure"));
            }
        }
        return Reading.of(new ReferenceIntervals(list));
    }

    private static ReferenceInterval of(Map<String, String> row) {
        var least = some(row.get("least")).map(BigDecimal::new);
        var most = some(row.get("most")).map(BigDecimal::new);
        return new ReferenceInterval(
                row.get("measure"),
                LocalDate.parse(row.get("from")),
                some(row.get("to")).map(LocalDate::parse),
                least,
                most,
                row.get("source"),
                row.get("sample").equals("yes"));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    private static boolean reversed(ReferenceInterval i) {
        boolean days = i.to().filter(t -> t.isBefore(i.from())).isPresent();
        return days || i.least().isPresent() && i.most().isPresent() && i.least().get().compareTo(i.most().get()) > 0;
    }

    private static boolean overlaps(List<ReferenceInterval> list) {
        var last = list.getLast();
        return list.subList(0, list.size() - 1).stream()
                .filter(i -> i.measure().equals(last.measure()))
                .anyMatch(i -> i.applies(last.from()) || last.applies(i.from()));
    }

    /** All of them, in the order of the table. */
    public List<ReferenceInterval> list() {
        return list;
    }

    /** The interval against which a figure of this period is read: the one that applies on its last day. */
    public Optional<ReferenceInterval> find(Measure measure, ReportPeriod period) {
        return list.stream()
                .filter(i -> i.measure().equals(measure.code()) && i.applies(period.last()))
                .findFirst();
    }
}
