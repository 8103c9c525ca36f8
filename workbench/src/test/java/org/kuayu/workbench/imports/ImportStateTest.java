package org.kuayu.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.journal.Actor;
import org.kuayu.search.MemoryCaseIndex;

/** What a page calls the state of a run. */
class ImportStateTest {
    @Test
    @DisplayName("a run that ended after it was read is done, and not one that was broken off")
    void endedMeanwhile(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "案号,法院\n（2024）渝0112民初901号,渝0112\n");
        var stores = new MemoryStores(Clock.systemUTC());
        var index = new MemoryCaseIndex(stores.cases(), stores.documents());
        try (var kuayu = Kuayu.builder()
                .stores(stores)
                .index(index)
                .tables(List.of(new CsvSource()))
                .build()) {
            var desk = new ImportDesk(kuayu, new Spool(Optional.of(folder)));
            var run = kuayu.intake().bringIn(ImportFile.of(list), "list", Actor.SYSTEM).orThrow();
            var read = new ImportRun(
                    run.id(),
                    run.source(),
                    run.fileName(),
                    run.fileDigest(),
                    run.by(),
                    run.started(),
                    ImportRun.State.RUNNING,
                    ImportRun.Counts.NONE);
            assertThat(ImportRoutes.state(desk, read)).isEqualTo("DONE");
        }
    }
}
