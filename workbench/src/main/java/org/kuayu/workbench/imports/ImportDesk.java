package org.kuayu.workbench.imports;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kuayu.Kuayu;
import org.kuayu.intake.ImportPlan;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Intake;
import org.kuayu.intake.Progress;
import org.kuayu.journal.Actor;
import org.kuayu.text.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on imports one after the other beside the requests, and on dry runs at once. Thread-safe. */
final class ImportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /** A dry run under way or done, of one file under one plan. */
    static final class Trial {
        private final ImportPlan plan;
        private volatile Optional<Progress> progress = Optional.empty();
        private volatile Optional<Reading<Intake.DryRun>> result = Optional.empty();

        private Trial(ImportPlan plan) {
            this.plan = plan;
        }

        ImportPlan plan() {
            return plan;
        }

        Optional<Progress> progress() {
            return progress;
        }

        Optional<Reading<Intake.DryRun>> result() {
            return result;
        }
    }

    private final Kuayu kuayu;
    private final Intake intake;
    private final Spool spool;
    private final ExecutorService worker;
    private final Map<String, Trial> trials = new ConcurrentHashMap<>();
    private final Set<String> queued = ConcurrentHashMap.newKeySet();

    ImportDesk(Kuayu kuayu, Spool spool) {
        this.kuayu = kuayu;
        this.intake = kuayu.intake();
        this.spool = spool;
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("imports")
                .uncaughtExceptionHandler((t, e) -> LOG.error("an import stopped", e))
                .factory());
        intake.recover();
    }

    Spool spool() {
        return spool;
    }

    Intake intake() {
        return intake;
    }

    Kuayu kuayu() {
        return kuayu;
    }

    Instant now() {
        return kuayu.clock().instant();
    }

    /** Starts a dry run of the file; an earlier one is forgotten. */
    void tryOut(Waiting waiting, ImportPlan plan) {
        var trial = new Trial(plan);
        trials.put(waiting.key(), trial);
        Thread.ofVirtual()
                .name("dry-run")
                .start(() -> trial.result =
                        Optional.of(intake.dryRun(waiting.file(), plan, p -> trial.progress = Optional.of(p))));
    }

    Optional<Trial> trial(String digest) {
        return Optional.ofNullable(trials.get(digest));
    }

    /** Registers the import and works on it as soon as the ones before it are done. */
    Reading<ImportRun> start(Waiting waiting, ImportPlan plan, Actor actor) {
        Reading<ImportRun> started = intake.start(waiting.file(), plan, actor);
        started.value().filter(r -> started.remarks().isEmpty()).ifPresent(r -> enqueue(r, actor));
        trials.remove(waiting.key());
        boolean settled = started.value()
                .filter(r -> r.state() == ImportRun.State.DONE && r.counts().conflicts() == 0)
                .isPresent();
        if (settled) {
            spool.remove(waiting.key());
        }
        return started;
    }

    /** Goes on with an interrupted import; false when its file is gone. */
    boolean resume(ImportRun run, Actor actor) {
        boolean there = spool.find(run.fileDigest()).isPresent();
        if (there) {
            enqueue(run, actor);
        }
        return there;
    }

    private void enqueue(ImportRun run, Actor actor) {
        if (queued.add(run.id())) {
            worker.execute(() -> work(run, actor));
        }
    }

    private void work(ImportRun run, Actor actor) {
        try {
            spool.find(run.fileDigest()).ifPresent(waiting -> {
                ImportRun end = intake.work(run.id(), waiting.file(), actor);
                boolean needed = end.state() == ImportRun.State.INTERRUPTED
                        || end.counts().conflicts() > 0;
                if (!needed) {
                    spool.remove(run.fileDigest());
                }
            });
        } finally {
            queued.remove(run.id());
        }
    }

    /** Takes the import back beside the requests. */
    void undo(ImportRun run, Actor actor) {
        if (queued.add(run.id())) {
            worker.execute(() -> {
                try {
                    intake.undo(run.id(), actor);
                } finally {
                    queued.remove(run.id());
                }
            });
        }
    }

    /** Whether this process works on the run, or will. */
    boolean busy(String id) {
        return queued.contains(id);
    }

    /** Files that nobody has started yet, of this officer or of all. */
    List<Waiting> waiting(Optional<String> by) {
        Set<String> started = new HashSet<>();
        intake.list(1_000).forEach(r -> started.add(r.fileDigest()));
        return spool.list().stream()
                .filter(w ->
                        !started.contains(w.key()) && by.map(w.by()::equals).orElse(true))
                .toList();
    }
}
