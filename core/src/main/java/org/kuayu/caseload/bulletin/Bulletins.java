package org.kuayu.caseload.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.Page;
import org.kuayu.document.TextExtractor;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.text.Reading;

/**
 * Tests a published bulletin, a table or a paragraph, by its own numbers: 旧存 + 新收 = 受理, sums, shares, rates and changes,
 * each within rounding. Keeps nothing. Thread-safe.
 */
public final class Bulletins {
    /** The longest text that is tested, in characters. */
    public static final int LONGEST = 500_000;

    static final int MOST_NUMBERS = 6_000;
    private static final int HEAD = 64 * 1024;

    private final List<TextExtractor> extractors;
    private final List<RowSource> tables;

    /** With readers for files; the first that accepts a file reads it, tables before documents. */
    public Bulletins(List<TextExtractor> extractors, List<RowSource> tables) {
        this.extractors = List.copyOf(extractors);
        this.tables = List.copyOf(tables);
    }

    /**
     * Tests a pasted text. Refusals: {@code bulletin.empty}, {@code bulletin.too-long}, {@code bulletin.too-many-numbers},
     * {@code bulletin.no-number}.
     */
    public Reading<BulletinReport> check(String pasted) {
        if (pasted.length() > LONGEST) {
            return Reading.refused("bulletin.too-long", Integer.toString(LONGEST));
        }
        String text = PastedHtml.text(pasted.replace('\ufeff', ' ')).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            return Reading.refused("bulletin.empty", "");
        }
        var check = new Check(text);
        if (check.size() == 0) {
            return Reading.refused("bulletin.no-number", "");
        }
        return check.size() > MOST_NUMBERS
                ? Reading.refused("bulletin.too-many-numbers", Integer.toString(MOST_NUMBERS))
                : Reading.of(check.report());
    }

    /** Tests the text of a file; the remarks of its reader are kept. Refused with {@code bulletin.file-type} where none reads it. */
    public Reading<BulletinReport> check(ImportFile file) {
        var text = text(file);
        if (text.value().isEmpty()) {
            var why = text.remarks().getFirst();
            return new Reading.Refused<>(why);
        }
        var report = check(text.value().get());
        return report.value().isPresent() ? Reading.of(report.value().get(), text.remarks()) : report;
    }

    private Reading<String> text(ImportFile file) {
        byte[] head = file.head();
        if (head.length == 0) {
            return Reading.refused("bulletin.empty", file.name());
        }
        Optional<RowSource> table =
                tables.stream().filter(t -> t.accepts(file.name(), head)).findFirst();
        if (table.isPresent()) {
            return rows(table.get(), file);
        }
        return extractors.stream()
                .filter(e -> e.accepts(file.name(), head))
                .findFirst()
                .map(e -> extracted(e, file))
                .orElseGet(() -> Reading.refused("bulletin.file-type", file.name()));
    }

    private static Reading<String> extracted(TextExtractor extractor, ImportFile file) {
        try (InputStream in = file.open()) {
            var read = extractor.extract(file.name(), in);
            return read.value().isEmpty()
                    ? new Reading.Refused<>(read.remarks().getFirst())
                    : Reading.of(pages(read.value().get()), read.remarks());
        } catch (IOException broken) {
            return Reading.refused("document.broken", file.name());
        }
    }

    private static String pages(ExtractedText text) {
        return text.pages().stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    /** The rows of a sheet, cells cut by tabulators. */
    private static Reading<String> rows(RowSource source, ImportFile file) {
        var shape = new RowSource.Shape(source.format(), "UTF-8", ',', false);
        var opened = source.open(file, shape);
        if (opened.value().isEmpty()) {
            return new Reading.Refused<>(opened.remarks().getFirst());
        }
        var text = new StringBuilder();
        try (Rows rows = opened.value().get()) {
            var row = rows.next();
            while (row.isPresent() && text.length() <= LONGEST) {
                var cells = row.get().cells();
                text.append(cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")));
                text.append('\n');
                row = rows.next();
            }
            if (rows.broken().isPresent()) {
                return new Reading.Refused<>(rows.broken().get());
            }
        }
        return Reading.of(text.toString(), opened.remarks());
    }
}
