package org.kuayu.property.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.property.RightHolder;
import org.kuayu.text.Remark;

/** The rows of right holders under one business number, and which of them found their entry. */
final class HolderRows {
    private static final Comparator<ListRow> ORDER =
            Comparator.comparingLong(HolderRows::place).thenComparingLong(ListRow::line);

    private final List<ListRow> rows = new ArrayList<>();
    private final TreeSet<String> lists = new TreeSet<>();
    private final Map<ListRow, Optional<RightHolder>> used = new IdentityHashMap<>();

    void add(ListRow row) {
        rows.add(row);
    }

    /** A list in which the business number stands. */
    void addList(String wireName) {
        lists.add(wireName);
    }

    /**
     * The holders of this version, in their order; a row without list belongs to the only one, one without day to all.
     */
    List<RightHolder> of(EntryReader.Version version, HolderReader reader) {
        return rows.stream()
                .filter(row -> row.list().equals(version.row().list()) || row.list().isEmpty() && lists.size() == 1)
                .filter(row -> day(row).isEmpty() || day(row).equals(version.stated()))
                .sorted(ORDER)
                .flatMap(row -> used.computeIfAbsent(row, r -> reader.read(r, version.registry())).stream())
                .toList();
    }

    private static Optional<LocalDate> day(ListRow row) {
        return FieldDays.day(row.cell(RowColumns.FROM));
    }

    private static long place(ListRow row) {
        String text = row.cell("sxh");
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    void refuseHomeless(Findings findings) {
        for (ListRow row : rows) {
            if (!used.containsKey(row)) {
                boolean several = row.list().isEmpty() && lists.size() > 1;
                String code = several ? "register.holder-ambiguous" : "register.holder-without-entry";
                findings.refuse(row, "ywh", new Remark(code, row.id()));
            }
        }
    }
}
