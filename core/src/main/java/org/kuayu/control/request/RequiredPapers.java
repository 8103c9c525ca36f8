package org.kuayu.control.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Table;

/**
 * Which papers the law wants attached to which act (handbook §1.1, R1). Dated data; an embedder adds rows by
 * {@link #withTable}. Immutable.
 */
public final class RequiredPapers {
    private static final class Bundled {
        static final RequiredPapers PAPERS =
                new RequiredPapers(List.of()).withTable(Table.beside(RequiredPapers.class, "required-papers.csv"));
    }

    /** When a paper is wanted besides always. */
    public enum When {
        /** For every such act. */
        ALWAYS,
        /** When another court delivers. */
        ENTRUSTED,
        /** When the case is a preservation. */
        PRESERVATION
    }

    /**
     * One paper that is wanted.
     *
     * @param paper what the law calls it
     * @param required whether its absence bars sending; else it is a warning
     * @param rule where it stands
     */
    public record Wanted(Attachment.Kind paper, boolean required, Citation rule) {}

    private record Row(RequestKind kind, When when, Wanted wanted) {}

    private final List<Row> rows;

    private RequiredPapers(List<Row> rows) {
        this.rows = rows;
    }

    /** The table that ships with the library. */
    public static RequiredPapers bundled() {
        return Bundled.PAPERS;
    }

    /** This table and more rows: kind, when, paper, level, instrument, year, article. A later row replaces an earlier one. */
    public RequiredPapers withTable(Table table) {
        var all = new ArrayList<>(rows);
        table.rows().stream().map(RequiredPapers::row).forEach(next -> {
            all.removeIf(r -> r.kind == next.kind && r.when == next.when && r.wanted.paper == next.wanted.paper);
            all.add(next);
        });
        return new RequiredPapers(List.copyOf(all));
    }

    private static Row row(Map<String, String> cells) {
        var rule = new Citation(
                cells.get("instrument"), Integer.parseInt(cells.get("year")), Integer.parseInt(cells.get("article")));
        var wanted =
                new Wanted(Attachment.Kind.valueOf(cells.get("paper")), cells.get("level").equals("REQUIRED"), rule);
        return new Row(RequestKind.valueOf(cells.get("kind")), When.valueOf(cells.get("when")), wanted);
    }

    /** Every paper wanted for such an act under these circumstances, in the order of the table. */
    public List<Wanted> list(RequestKind kind, Set<When> circumstances) {
        var when = EnumSet.of(When.ALWAYS);
        when.addAll(circumstances);
        return rows.stream()
                .filter(r -> r.kind == kind && when.contains(r.when))
                .map(Row::wanted)
                .toList();
    }

    /** Those of them that are not attached. */
    public List<Wanted> listMissing(RequestKind kind, Set<When> circumstances, List<Attachment> attached) {
        Set<Attachment.Kind> there = attached.stream().map(Attachment::kind).collect(Collectors.toSet());
        return list(kind, circumstances).stream()
                .filter(wanted -> !there.contains(wanted.paper))
                .toList();
    }
}
