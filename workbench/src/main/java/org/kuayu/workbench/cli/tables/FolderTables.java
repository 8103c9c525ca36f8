package org.kuayu.workbench.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.ReferenceIntervals;
import org.kuayu.text.Reading;

/** The tables that a court may lay into the data folder: its own measures, and the intervals it reads figures against. */
public final class FolderTables {
    private static final String NO_MEASURES =
            "code,family,zh,en,numerator,denominator,scope,factor,window,decimals,note_zh,note_en,source\n";

    private FolderTables() {}

    /** Those of {@code measures.csv}; none where there is no such file. Refused as {@link Measures#read} refuses. */
    public static Reading<Measures> measures(Path folder) throws IOException {
        var file = folder.resolve("measures.csv");
        var own = Measures.read(Files.exists(file) ? Files.readString(file) : NO_MEASURES);
        var joined = own.value().map(Measures.standard()::with);
        return joined.filter(j -> j.value().isEmpty()).orElse(own);
    }

    /** Those of {@code reference-intervals.csv}; none where there is no such file. Refused as when read. */
    public static Reading<ReferenceIntervals> references(Path folder) throws IOException {
        var file = folder.resolve("reference-intervals.csv");
        return Files.exists(file)
                ? ReferenceIntervals.read(Files.readString(file))
                : Reading.of(ReferenceIntervals.none());
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
