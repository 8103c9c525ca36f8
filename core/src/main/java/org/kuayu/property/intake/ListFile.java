package org.kuayu.property.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightKind;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads one table file row by row and says of each row to which list and business number it belongs. */
final class ListFile {
    private static final int PACKED = 8;

    private final ImportFile file;
    private final RegisterFields fields;
    private final Findings findings;

    /** Takes the rows of a file one after the other. */
    interface Taker {
        void take(ListRow row);
    }

    ListFile(ImportFile file, RegisterFields fields, Findings findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
    }

    /** About how many bytes its rows are. */
    static long bytes(ImportFile file) {
        boolean packed = file.name().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
        return packed ? file.size() * PACKED : file.size();
    }

    /**
     * The list that the file's name tells: a kind's wire name or QLR standing by itself; empty text where none does.
     */
    static String list(String fileName) {
        return Arrays.stream(fileName.toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                .filter(part -> part.equals(RegisterFields.HOLDERS)
                        || RightKind.findByWireName(part).isPresent())
                .reduce((first, last) -> last)
                .orElse("");
    }

    /** Gives every row that can be placed; what is wrong with the file or a row is a finding. */
    void read(List<RowSource> sources, Taker taker) {
        Optional<RowSource> source =
                sources.stream().filter(s -> s.accepts(file.name(), file.head())).findFirst();
        if (source.isEmpty()) {
            findings.file(file.name(), new Remark("register.file-unknown", file.name()));
            return;
        }
        Reading<RowSource.Shape> shape = source.get().guess(file);
        shape.remarks().forEach(remark -> findings.file(file.name(), remark));
        shape.value().ifPresent(guessed -> open(source.get(), withHeader(guessed), taker));
    }

    private static RowSource.Shape withHeader(RowSource.Shape shape) {
        return new RowSource.Shape(shape.format(), shape.encoding(), shape.delimiter(), true);
    }

    private void open(RowSource source, RowSource.Shape shape, Taker taker) {
        Reading<Rows> opened = source.open(file, shape);
        if (opened.value().isEmpty()) {
            opened.remarks().forEach(remark -> findings.file(file.name(), remark));
            return;
        }
        try (Rows rows = opened.value().get()) {
            read(source, rows, taker);
        }
    }

    private void read(RowSource source, Rows rows, Taker taker) {
        String list = list(file.name());
        boolean named = source.format().equals("jsonl");
        List<String> header = named ? withKnown(rows.header()) : rows.header();
        var columns = new RowColumns(header, list, fields);
        columns.unknown().forEach(name -> findings.file(file.name(), new Remark("register.column-unknown", name)));
        for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            findings.countRow();
            Rows.Row read = row.get();
            List<String> cells =
                    named && read.refusal().isEmpty() ? source.cells(read.raw(), header) : read.cells();
            place(read, list, columns, cells).ifPresent(taker::take);
        }
        rows.broken().ifPresent(remark -> findings.file(file.name(), remark));
    }

    /** The header, and the fields that only later lines may have. */
    private List<String> withKnown(List<String> header) {
        var all = new ArrayList<>(header);
        Set<String> known = RowColumns.all(fields);
        known.stream().filter(name -> !header.contains(name)).sorted().forEach(all::add);
        return all;
    }

    private Optional<ListRow> place(Rows.Row read, String fileList, RowColumns columns, List<String> cells) {
        var byName = columns.cells(cells);
        boolean holders = fileList.equals(RegisterFields.HOLDERS);
        String own = byName.getOrDefault(RowColumns.LIST, "").toUpperCase(Locale.ROOT);
        boolean holder = holders || fileList.isEmpty() && own.equals(RegisterFields.HOLDERS);
        String list = fileList.isEmpty() || holders ? own : fileList;
        list = holder && list.equals(RegisterFields.HOLDERS) ? byName.getOrDefault(RowColumns.HELD_LIST, "") : list;
        Optional<RightKind> kind = RightKind.findByWireName(list);
        String id = kind.map(fields::idField).map(name -> byName.getOrDefault(name, "")).orElse("");
        id = id.isEmpty() ? byName.getOrDefault("ywh", byName.getOrDefault("cfywh", "")) : id;
        var row = new ListRow(kind.map(RightKind::wireName).orElse(""), holder, id, file.name(), read.number(), byName);
        Optional<Remark> refusal = read.refusal();
        if (refusal.isEmpty() && !holder && kind.isEmpty()) {
            refusal = Optional.of(new Remark("register.list-unknown", list));
        } else if (refusal.isEmpty() && id.isEmpty()) {
            refusal = Optional.of(Remark.of("register.number-missing"));
        }
        refusal.ifPresent(why -> findings.refuse(row, "", why));
        return refusal.isEmpty() ? Optional.of(row) : Optional.empty();
    }
}
