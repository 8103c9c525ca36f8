package org.kuayu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Kuayu;
import org.kuayu.journal.Subject;

/** Kills a process that imports, ten times at random moments, and looks at what it leaves. */
class ImportKillTest {
    private static final int KILLS = Integer.getInteger("kuayu.kills", 4);
    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @DisplayName(
            "killed ten times, nothing acknowledged is lost, nothing is applied twice, and it is resumed to its end")
    void kill() throws IOException, InterruptedException {
        long seed = Long.getLong("kuayu.seed", System.nanoTime());
        System.out.println("ImportKillTest: -Dkuayu.seed=" + seed);
        var random = new Random(seed);
        Path file = list();
        long acknowledged = 0;
        for (int round = 0; round < KILLS; round++) {
            acknowledged = Math.max(acknowledged, importAndKill(file, random.nextInt(700)));
            try (Kuayu kuayu = ImportingChild.open(folder)) {
                var found = kuayu.intake().recover();
                check(kuayu, acknowledged, "round " + round + ", seed " + seed);
                assertThat(found).hasSizeLessThanOrEqualTo(1);
            }
        }
        try (Kuayu kuayu = ImportingChild.open(folder)) {
            var run = kuayu.intake().bringIn(org.kuayu.intake.source.ImportFile.of(file), "kill", ImportingChild.CLERK);
            assertThat(run.orThrow().state()).isEqualTo(ImportRun.State.DONE);
            assertThat(run.orThrow().counts().added()).isEqualTo(ROWS);
            kuayu.catchUp();
            check(kuayu, ROWS, "at the end, seed " + seed);
            assertThat(kuayu.index().count()).isEqualTo(ROWS);
            assertThat(kuayu.verify().intact()).isTrue();
        }
    }

    private Path list() throws IOException {
        var text = new StringBuilder("案号,案由,立案日期,原告\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append("（2024）渝0112民初").append(i).append("号,买卖合同纠纷,2024-01-05,张某\n");
        }
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    private long importAndKill(Path file, int millis) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingChild.class.getName(),
                        folder.toString(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = 0;
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            child.waitFor(millis, TimeUnit.MILLISECONDS);
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = line.matches("\\d+") ? Math.max(acknowledged, Long.parseLong(line)) : acknowledged;
            }
        }
        child.waitFor();
        return acknowledged;
    }

    /** As many cases as the run says, one entry each, none lost that was said to be there. */
    private static void check(Kuayu kuayu, long acknowledged, String when) {
        long added = kuayu.intake().list(10).stream()
                .mapToLong(r -> r.counts().added())
                .sum();
        assertThat(added).as(when).isGreaterThanOrEqualTo(acknowledged);
        assertThat(kuayu.cases().count()).as(when).isEqualTo(added);
        long imported = 0;
        for (var page = kuayu.journal().list(0, 1_000); !page.isEmpty(); ) {
            imported += page.stream()
                    .filter(e -> e.draft().act().equals(IntakeParts.IMPORTED))
                    .count();
            page = kuayu.journal().list(page.getLast().sequence(), 1_000);
        }
        assertThat(imported).as(when).isEqualTo(added);
        if (added > 0) {
            assertThat(kuayu.journal().listAbout(new Subject("case", "(2024)渝0112民初1号")))
                    .as(when)
                    .hasSize(1);
        }
    }
}
