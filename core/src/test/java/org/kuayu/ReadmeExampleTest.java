package org.kuayu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.casefile.Access;
import org.kuayu.fixtures.FixtureFiles;
import org.kuayu.fixtures.Generator;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.journal.Actor;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.store.jpa.JpaStores;

/** The example of the README: it compiles, it runs, and the README quotes it as it stands here. */
class ReadmeExampleTest {
    private static final String BEGIN = "// README begins";
    private static final String END = "// README ends";

    private static long example(Path folder, Path list) {
        // README begins
        var stores = JpaStores.inFolder(folder);
        var index =
                LuceneCaseIndex.inFolder(folder.resolve("index"), stores.journal(), stores.cases(), stores.documents());
        try (var kuayu = Kuayu.builder()
                .stores(stores)
                .index(index)
                .tables(List.of(new CsvSource()))
                .build()) {
            var run = kuayu.intake()
                    .bringIn(ImportFile.of(list), "a court's list", Actor.SYSTEM)
                    .orThrow();
            System.out.println(
                    run.counts().added() + " cases brought in, " + run.counts().refused() + " refused");
            kuayu.catchUp();
            var hits = kuayu.index().search(CaseQuery.of("民间借贷 转账"), Access.ALL);
            System.out.println(hits.total() + " cases of loans by bank transfer");
            hits.facets().get(Facet.YEAR).forEach(c -> System.out.println(c.value() + ": " + c.hits()));
            return hits.total();
        }
        // README ends
    }

    @Test
    @DisplayName("the README's example runs and finds something")
    void runs(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("cases.csv");
        try (var out = Files.newOutputStream(list)) {
            FixtureFiles.writeCsv(Generator.of(1, 200), out, n -> {});
        }
        assertThat(example(folder.resolve("data"), list)).isPositive();
    }

    @Test
    @DisplayName("the README quotes the example verbatim, in under 20 lines")
    void quoted() throws IOException {
        Path core = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        String source = Files.readString(core.resolve("src/test/java/org/kuayu/ReadmeExampleTest.java"));
        String body = source.substring(
                source.lastIndexOf(BEGIN + "\n") + BEGIN.length() + 1, source.lastIndexOf("        " + END));
        assertThat(body.lines().count()).isLessThan(20);
        assertThat(Files.readString(core.getParent().resolve("README.md")))
                .contains(body.stripTrailing().stripIndent());
    }
}
