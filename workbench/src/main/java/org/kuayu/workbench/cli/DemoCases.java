package org.kuayu.workbench.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kuayu.Kuayu;
import org.kuayu.fixtures.FixtureFiles;
import org.kuayu.fixtures.Generator;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Progress;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.journal.Actor;

/** Brings the demonstration's invented cases in, once, through the same import as any file. */
final class DemoCases {
    private static final long SEED = 20_240_523;
    private static final long SIZE = 5_000;
    private static final String FILE = "demo-cases.csv";
    private static final String SOURCE = "演示数据";

    private final Kuayu kuayu;
    private final Path folder;
    private final Terminal terminal;

    DemoCases(Kuayu kuayu, Path folder, Terminal terminal) {
        this.kuayu = kuayu;
        this.folder = folder;
        this.terminal = terminal;
    }

    /** Loads them unless they are there; goes on where a start before was stopped half-way. */
    void load() throws IOException {
        kuayu.intake().recover();
        boolean there = kuayu.intake().list(1_000).stream()
                .anyMatch(run -> run.fileName().equals(FILE) && run.state() == ImportRun.State.DONE);
        if (there) {
            return;
        }
        Path path = folder.resolve(FILE);
        terminal.out().println("Inventing " + SIZE + " cases and bringing them in 正在生成并导入演示案件 …");
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            FixtureFiles.writeCsv(Generator.of(SEED, SIZE), out, n -> {});
        }
        var file = ImportFile.of(path);
        var plan =
                kuayu.intake().inspect(file, SOURCE, Optional.empty()).orThrow().plan();
        ImportRun run = kuayu.intake().start(file, plan, Actor.SYSTEM).orThrow();
        ImportRun end = watched(run, file);
        kuayu.catchUp();
        Files.delete(path);
        var counts = end.counts();
        terminal.progress("");
        terminal.out()
                .println(counts.added() + " cases brought in, " + counts.refused() + " refused. 导入 " + counts.added()
                        + " 件。");
    }

    private ImportRun watched(ImportRun run, ImportFile file) {
        var done = new CountDownLatch(1);
        var watch = Thread.ofVirtual().start(() -> watch(run.id(), done));
        try {
            return kuayu.intake().work(run.id(), file, Actor.SYSTEM);
        } finally {
            done.countDown();
            join(watch);
        }
    }

    private void watch(String id, CountDownLatch done) {
        try {
            while (!done.await(250, TimeUnit.MILLISECONDS)) {
                kuayu.intake().findProgress(id).ifPresent(p -> terminal.progress(line(p)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line(Progress progress) {
        var now = kuayu.clock().instant();
        String left = progress.timeLeft(now).map(d -> d.toSeconds() + " s").orElse("-");
        return String.format(
                Locale.ROOT,
                "%d of %d, %.0f a second, %s left",
                progress.run().counts().rowsRead(),
                SIZE,
                progress.rate(now),
                left);
    }

    private static void join(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
