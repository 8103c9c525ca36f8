package org.kuayu.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.Stores;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.journal.Actor;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.store.jpa.JpaStores;

/** A process that imports a file into a folder, going on where the one before was killed; says what it acknowledged. */
final class ImportingChild {
    static final Actor CLERK = new Actor("clerk", "渝0112");

    private ImportingChild() {}

    static Kuayu open(Path folder) {
        Stores stores = JpaStores.inFolder(folder);
        return Kuayu.builder()
                .stores(stores)
                .index(LuceneCaseIndex.inFolder(
                        folder.resolve("index"), stores.journal(), stores.cases(), stores.documents()))
                .tables(List.of(new CsvSource()))
                .build();
    }

    private static void tell(Intake intake, String id) {
        long told = 0;
        while (true) {
            long now = intake.findProgress(id)
                    .map(p -> p.run().counts().rowsRead())
                    .orElse(told);
            if (now > told) {
                System.out.println(now);
                told = now;
            }
            Thread.onSpinWait();
        }
    }

    /** Arguments: the folder and the file. */
    public static void main(String[] args) {
        try (Kuayu kuayu = open(Path.of(args[0]))) {
            Intake intake = kuayu.intake();
            intake.recover();
            ImportFile file = ImportFile.of(Path.of(args[1]));
            System.out.println("open");
            var plan = intake.inspect(file, "kill", Optional.empty()).orThrow().plan();
            ImportRun run = intake.start(file, plan, CLERK).orThrow();
            Thread.ofPlatform().daemon().start(() -> tell(intake, run.id()));
            ImportRun end = intake.work(run.id(), file, CLERK);
            System.out.println("end " + end.state());
        }
    }
}
