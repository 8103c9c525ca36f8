package org.kuayu.workbench.cli.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReferenceIntervals;
import org.kuayu.intake.source.Encodings;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Reading;

/** The tables that a court may lay into the data folder: its own measures, and the intervals it reads figures against. */
public final class FolderTables {
    private static final String NO_MEASURES =
            "code,family,zh,en,numerator,denominator,scope,factor,window,decimals,note_zh,note_en,source\n";

    private FolderTables() {}

    /** Those of {@code measures.csv}; none where there is no such file. Refused as {@link Measures#read} refuses. */
    public static Reading<Measures> measures(Path folder) throws IOException {
        var file = folder.resolve("measures.csv");
        var own = Files.exists(file) ? read(file, Measures::read) : Measures.read(NO_MEASURES);
        var joined = own.value().map(Measures.standard()::with);
        return joined.filter(j -> j.value().isEmpty()).orElse(own);
    }

    /** Those of {@code reference-intervals.csv}; none where there is no such file. Refused as when read. */
    public static Reading<ReferenceIntervals> references(Path folder) throws IOException {
        var file = folder.resolve("reference-intervals.csv");
        return Files.exists(file)
                ? read(file, ReferenceIntervals::read)
                : Reading.of(ReferenceIntervals.none());
    }

    /** In the encoding that a spreadsheet gave it. */
    private static <T> Reading<T> read(Path file, Function<String, Reading<T>> reader) throws IOException {
        var encoding = Encodings.guess(ImportFile.of(file));
        if (encoding.value().isEmpty()) {
            return new Reading.Refused<>(encoding.remarks().getFirst());
        }
        String text = new String(Files.readAllBytes(file), Charset.forName(encoding.value().get()));
        return text.indexOf(SourceText.BROKEN) < 0
                ? reader.apply(text)
                : Reading.refused("table.encoding", file.getFileName().toString());
    }

    /** Lays the invented intervals of the demonstration into the folder, unless it has some. */
    public static void layDemo(Path folder) throws IOException {
        var file = folder.resolve("reference-intervals.csv");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            try (var sample = FolderTables.class.getResourceAsStream("demo-reference-intervals.csv")) {
                Files.copy(Objects.requireNonNull(sample, "demo-reference-intervals.csv"), file);
            }
        }
    }
}
