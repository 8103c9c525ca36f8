package org.kuayu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.fixtures.FixtureFiles;
import org.kuayu.fixtures.Generator;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.journal.Actor;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.store.jpa.JpaStores;

/** Import of one list, ours against {@link BareImport}, in turns: {@code ImportBench FOLDER SIZE ROUNDS}. */
public final class ImportBench {
    private ImportBench() {}

    private interface Work {
        long run() throws IOException, SQLException;
    }

    /** See the class. The folder must be empty; what it holds afterwards may be thrown away. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        Path csv = folder.resolve("cases.csv");
        try (var out = Files.newOutputStream(csv)) {
            FixtureFiles.writeCsv(Generator.of(17, Integer.parseInt(args[1])), out, n -> {});
        }
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            Path bare = Files.createDirectory(folder.resolve("bare-" + round));
            Path ours = Files.createDirectory(folder.resolve("kuayu-" + round));
            double theirs = rate("bare program", () -> BareImport.run(csv, bare));
            double own = rate("Kuayu, until searchable", () -> kuayu(csv, ours));
            System.out.printf("round %d: %.2f of the bare program's rate%n", round, own / theirs);
        }
    }

    private static double rate(String name, Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        long rows = work.run();
        double rate = rows / ((System.nanoTime() - start) / 1e9);
        System.out.printf("%s: %,d rows, %,.0f a second%n", name, rows, rate);
        return rate;
    }

    private static long kuayu(Path csv, Path folder) {
        var stores = JpaStores.inFolder(folder);
        var index =
                LuceneCaseIndex.inFolder(folder.resolve("index"), stores.journal(), stores.cases(), stores.documents());
        try (var kuayu = Kuayu.builder()
                .stores(stores)
                .index(index)
                .tables(List.of(new CsvSource()))
                .build()) {
            var run = kuayu.intake()
                    .bringIn(ImportFile.of(csv), "bench", Actor.SYSTEM)
                    .orThrow();
            kuayu.catchUp();
            return run.counts().added();
        }
    }
}
