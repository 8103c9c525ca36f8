package org.kuayu.intake;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Brings files of cases in. A run is registered by {@link #start}, carried out by {@link #work} on the thread that calls it,
 * and can be watched and cancelled from any other. After a crash {@link #recover} finds what was under way.
 *
 * <p>Thread-safe; one run is worked on by one thread.
 */
public final class Intake {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int SAMPLE_ROWS = 8;
    private static final int DRY_FINDINGS = 1_000;
    private static final int ALL = 100_000;

    /**
     * What a file seems to be.
     *
     * @param format of a table; {@code documents} for judgments
     * @param plan how it would be read: as its source was read before, else as guessed
     * @param guesses what each column seems to give
     * @param sample the first rows
     * @param doubts what a person should look at
     */
    public record Inspection(
            String format, ImportPlan plan, List<HeaderGuess> guesses, List<List<String>> sample, List<Remark> doubts) {
        public Inspection {
            guesses = List.copyOf(guesses);
            sample = List.copyOf(sample);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * What an import would do.
     *
     * @param run the counts as they would be; an interrupted run was cancelled or could not be read to its end
     * @param findings the first 1 000 findings
     */
    public record DryRun(ImportRun run, List<ImportFinding> findings) {
        public DryRun {
            findings = List.copyOf(findings);
        }
    }

    private final IntakeParts parts;
    private final Map<String, Progress> live = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    /** The service over these parts. */
    public Intake(IntakeParts parts) {
        this.parts = parts;
    }

    /** Looks into a file: what it is, how its columns would be read, its first rows. */
    public Reading<Inspection> inspect(ImportFile file, String source, Optional<RowSource.Shape> chosen) {
        Optional<RowSource> table = table(file);
        if (table.isEmpty()) {
            return known(file)
                    ? Reading.of(
                            new Inspection("documents", ImportPlan.documents(source), List.of(), List.of(), List.of()))
                    : Reading.refused("import.kind-unknown", file.name());
        }
        Reading<RowSource.Shape> shape =
                chosen.map(Reading::of).orElseGet(() -> table.get().guess(file));
        Reading<Rows> opened = shape.value().map(s -> table.get().open(file, s)).orElseGet(() -> refusal(shape));
        if (opened.value().isEmpty()) {
            return refusal(opened);
        }
        var doubts = new ArrayList<>(shape.remarks());
        opened.remarks().stream().filter(r -> !doubts.contains(r)).forEach(doubts::add);
        try (Rows rows = opened.value().get()) {
            return Reading.of(inspection(rows, source, shape.value().get(), doubts));
        }
    }

    private Inspection inspection(Rows rows, String source, RowSource.Shape shape, List<Remark> doubts) {
        var sample = new ArrayList<List<String>>();
        for (var row = rows.next(); row.isPresent() && sample.size() < SAMPLE_ROWS; row = rows.next()) {
            row.filter(r -> r.refusal().isEmpty())
                    .ifPresent(
                            r -> sample.add(r.cells().stream().map(Item::shown).toList()));
        }
        var guesses = HeaderGuess.of(rows.header());
        var guessed = ColumnMapping.guess(rows.header());
        var kept = parts.imports()
                .findMapping(source)
                .map(ColumnMapping::ofKept)
                .filter(m -> m.fields().keySet().equals(new HashSet<>(rows.header())));
        var plan = ImportPlan.table(source, shape, kept.orElse(guessed));
        return new Inspection(shape.format(), plan, guesses, sample, doubts);
    }

    private static <T> Reading<T> refusal(Reading<?> refused) {
        return new Reading.Refused<>(refused.remarks().getFirst());
    }

    private Optional<RowSource> table(ImportFile file) {
        byte[] head = file.head();
        return parts.tables().stream().filter(t -> t.accepts(file.name(), head)).findFirst();
    }

    private boolean known(ImportFile file) {
        byte[] head = file.head();
        return Items.isZip(file) || parts.judgments().stream().anyMatch(j -> j.accepts(file.name(), head));
    }

    /** What the judgment in this file says, with the place of each fact; for files of documents that are no ZIP. */
    public Reading<DocumentReader.Judgment> readJudgment(ImportFile file, byte[] bytes) {
        return parts.judgments().stream()
                .filter(j -> j.accepts(file.name(), bytes))
                .findFirst()
                .map(j -> j.read(file.name(), bytes))
                .orElseGet(() -> Reading.refused("document.kind-unknown", file.name()));
    }

    /** Reads the whole file without keeping anything; {@code watch} hears of its progress. */
    public Reading<DryRun> dryRun(ImportFile file, ImportPlan plan, Consumer<Progress> watch) {
        Reading<Items> items = items(file, plan);
        if (items.value().isEmpty()) {
            return refusal(items);
        }
        var findings = new ArrayList<ImportFinding>();
        var run = run("dry", file, plan, Actor.SYSTEM);
        var since = parts.clock().instant();
        try (Items open = items.value().get()) {
            var job = new ImportJob(parts, run, Actor.SYSTEM, true);
            ImportRun end = job.work(open, () -> Thread.currentThread().isInterrupted(), (now, share, found) -> {
                found.stream()
                        .limit(Math.max(0, DRY_FINDINGS - findings.size()))
                        .forEach(findings::add);
                watch.accept(new Progress(now, share, since, 0));
            });
            open.broken()
                    .ifPresent(why -> findings.add(new ImportFinding(
                            end.counts().rowsRead() + 1, "", file.name(), ImportFinding.Severity.REFUSED, why, "")));
            return Reading.of(new DryRun(end, findings));
        }
    }

    /**
     * Registers the import of a file. The same file under the same plan is one run: if it was done, is under way or waits,
     * that run is given with the remark {@code import.same-file}. Identifiers follow from file and plan alone.
     */
    public Reading<ImportRun> start(ImportFile file, ImportPlan plan, Actor actor) {
        Reading<List<String>> columns = columns(file, plan);
        if (columns.value().isEmpty()) {
            return refusal(columns);
        }
        Map<String, String> kept = plan.toKept(columns.value().get());
        String base = Digest.sha256(file.digest() + new TreeMap<>(kept)).hex().substring(0, 12);
        return parts.journal().write(() -> {
            int n = 1;
            for (var earlier = parts.imports().find(base + "-" + n); earlier.isPresent(); n++) {
                var state = earlier.get().state();
                if (state != ImportRun.State.UNDONE && state != ImportRun.State.REFUSED) {
                    return Reading.of(earlier.get(), List.of(new Remark("import.same-file", file.name())));
                }
                earlier = parts.imports().find(base + "-" + (n + 1));
            }
            ImportRun run = run(base + "-" + n, file, plan, actor);
            parts.imports().putMapping("import:" + run.id(), kept);
            if (plan.shape().isPresent()) {
                parts.imports().putMapping(plan.source(), kept);
            }
            parts.put(run, actor);
            return Reading.of(run);
        });
    }

    /**
     * Brings a file in as it is guessed to be read, in one step, for those who need no questions asked. A table without a
     * case number column is refused.
     */
    public Reading<ImportRun> bringIn(ImportFile file, String source, Actor actor) {
        Reading<Inspection> inspected = inspect(file, source, Optional.empty());
        if (inspected.value().isEmpty()) {
            return refusal(inspected);
        }
        Reading<ImportRun> started = start(file, inspected.value().get().plan(), actor);
        return started.value()
                .map(run -> Reading.of(work(run.id(), file, actor), started.remarks()))
                .orElse(started);
    }

    private Reading<List<String>> columns(ImportFile file, ImportPlan plan) {
        if (plan.shape().isEmpty()) {
            return known(file) ? Reading.of(List.of()) : Reading.refused("import.kind-unknown", file.name());
        }
        if (!plan.mapping().has(CaseField.NUMBER)) {
            return Reading.refused("import.number-unmapped", file.name());
        }
        Reading<Rows> opened = open(file, plan.shape().get());
        if (opened.value().isEmpty()) {
            return refusal(opened);
        }
        try (Rows rows = opened.value().get()) {
            return Reading.of(rows.header());
        }
    }

    private Reading<Rows> open(ImportFile file, RowSource.Shape shape) {
        return format(shape.format())
                .map(t -> t.open(file, shape))
                .orElseGet(() -> Reading.refused("import.kind-unknown", shape.format()));
    }

    private Optional<RowSource> format(String format) {
        return parts.tables().stream().filter(t -> t.format().equals(format)).findFirst();
    }

    private ImportRun run(String id, ImportFile file, ImportPlan plan, Actor actor) {
        return new ImportRun(
                id,
                plan.source(),
                file.name(),
                file.digest(),
                actor.login(),
                parts.clock().instant(),
                ImportRun.State.RUNNING,
                ImportRun.Counts.NONE);
    }

    private Reading<Items> items(ImportFile file, ImportPlan plan) {
        if (plan.shape().isEmpty()) {
            return Items.documents(file, parts.judgments(), plan.source());
        }
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), SHANGHAI);
        Reading<Rows> opened = open(file, plan.shape().get());
        return opened.value()
                .map(rows -> Reading.<Items>of(new Items.Table(rows, new RowReader(rows.header(), plan, today))))
                .orElseGet(() -> refusal(opened));
    }

    private ImportPlan plan(String id) {
        return ImportPlan.ofKept(parts.imports().findMapping("import:" + id).orElseThrow());
    }

    /**
     * Brings in what the registered run has not brought in yet, and returns the run as it stands at the end: done,
     * interrupted by {@link #cancel}, or refused. A run that has ended is returned unchanged.
     *
     * @throws IllegalArgumentException if there is no such run, or the file is not the one it was registered with
     */
    public ImportRun work(String id, ImportFile file, Actor actor) {
        ImportRun run = parts.imports().find(id).orElseThrow(() -> new IllegalArgumentException("import: " + id));
        if (!run.fileDigest().equals(file.digest())) {
            throw new IllegalArgumentException("not the file of import " + id);
        }
        var since = parts.clock().instant();
        boolean open = run.state() == ImportRun.State.RUNNING || run.state() == ImportRun.State.INTERRUPTED;
        long before = run.counts().rowsRead();
        if (!open || live.putIfAbsent(id, new Progress(run, 0, since, before)) != null) {
            return run;
        }
        try {
            if (run.state() == ImportRun.State.INTERRUPTED) {
                run = move(run, ImportRun.State.RUNNING, actor);
            }
            Reading<Items> items = items(file, plan(id));
            if (items.value().isEmpty()) {
                return refuse(run, items.remarks().getFirst(), actor);
            }
            try (Items rows = items.value().get()) {
                return new ImportJob(parts, run, actor, false)
                        .work(
                                rows,
                                () -> cancelled.contains(id),
                                (now, share, found) -> live.put(id, new Progress(now, share, since, before)));
            }
        } finally {
            live.remove(id);
            cancelled.remove(id);
        }
    }

    private ImportRun refuse(ImportRun run, Remark why, Actor actor) {
        return parts.journal().write(() -> {
            var finding = new ImportFinding(0, "", run.fileName(), ImportFinding.Severity.REFUSED, why, "");
            parts.imports().add(run.id(), List.of(finding));
            return move(run, ImportRun.State.REFUSED, actor);
        });
    }

    private ImportRun move(ImportRun run, ImportRun.State state, Actor actor) {
        var next = new ImportRun(
                run.id(), run.source(), run.fileName(), run.fileDigest(), run.by(), run.started(), state, run.counts());
        return parts.journal().write(() -> {
            parts.put(next, actor);
            return next;
        });
    }

    /** Asks a run under way to stop after the chunk it is at; whether it is under way in this process. */
    public boolean cancel(String id) {
        return live.containsKey(id) && cancelled.add(id);
    }

    /** How far a run under way in this process has come. */
    public Optional<Progress> findProgress(String id) {
        return Optional.ofNullable(live.get(id));
    }

    /** The run with this identifier. */
    public Optional<ImportRun> find(String id) {
        return parts.imports().find(id);
    }

    /** The newest runs first. */
    public List<ImportRun> list(int limit) {
        return parts.imports().list(limit);
    }

    /** Findings in the order of their rows, after row {@code afterRow}; all of a row come together. */
    public List<ImportFinding> listFindings(String id, long afterRow, int limit) {
        return parts.imports().listFindings(id, afterRow, limit);
    }

    /**
     * Marks runs that no process works on any more as interrupted, to be resumed or undone; call it once at the start,
     * before any {@link #work}. Gives them.
     */
    public List<ImportRun> recover() {
        return parts.imports().list(ALL).stream()
                .filter(r -> r.state() == ImportRun.State.RUNNING && !live.containsKey(r.id()))
                .map(r -> move(r, ImportRun.State.INTERRUPTED, Actor.SYSTEM))
                .toList();
    }

    /**
     * Takes back what the run brought; an undo that died is finished by calling again. Refused with
     * {@code import.under-way} while the run is worked on, {@code import.unknown}, {@code import.nothing-to-undo}.
     */
    public Reading<ImportRun> undo(String id, Actor actor) {
        Optional<ImportRun> run = parts.imports().find(id);
        if (run.isEmpty()) {
            return Reading.refused("import.unknown", id);
        }
        var state = run.get().state();
        if (state == ImportRun.State.UNDONE || state == ImportRun.State.REFUSED) {
            return Reading.refused("import.nothing-to-undo", id);
        }
        if (live.putIfAbsent(id, new Progress(run.get(), 0, parts.clock().instant(), 0)) != null) {
            return Reading.refused("import.under-way", id);
        }
        try {
            ImportRun undoing = move(run.get(), ImportRun.State.UNDOING, actor);
            new UndoJob(parts, id, actor).work();
            return Reading.of(move(undoing, ImportRun.State.UNDONE, actor));
        } finally {
            live.remove(id);
        }
    }

    /** Rows that contradict cases; {@code files} finds the file of an import again, for documents in conflict. */
    public Conflicts conflicts(Function<ImportRun, Optional<ImportFile>> files) {
        return new Conflicts(parts, (id, finding) -> candidate(id, finding, files));
    }

    private Optional<Item.Candidate> candidate(
            String id, ImportFinding finding, Function<ImportRun, Optional<ImportFile>> files) {
        var kept = parts.imports().findMapping("import:" + id).orElseThrow();
        ImportPlan plan = ImportPlan.ofKept(kept);
        LocalDate today = LocalDate.ofInstant(parts.clock().instant(), SHANGHAI);
        if (plan.shape().isPresent()) {
            List<String> columns = ImportPlan.columns(kept);
            return format(plan.shape().get().format()).flatMap(t -> {
                var row = Rows.Row.of(finding.row(), t.cells(finding.rawRow(), columns), finding.rawRow());
                return new RowReader(columns, plan, today).read(row).candidate();
            });
        }
        Optional<ImportFile> file = find(id).flatMap(files);
        return file.flatMap(f -> items(f, plan).value()).flatMap(items -> {
            try (items) {
                var item = items.next();
                while (item.isPresent() && item.get().row() < finding.row()) {
                    item = items.next();
                }
                return item.flatMap(Item::candidate);
            }
        });
    }

    /**
     * Writes the refused rows of a run as a file of the same format, to be mended and sent again; closes the stream. Gives
     * how many rows it wrote; 0 for documents, which are sent again as they are.
     */
    public long writeRefused(String id, OutputStream out) {
        var kept = parts.imports().findMapping("import:" + id).orElseThrow();
        ImportPlan plan = ImportPlan.ofKept(kept);
        var format = plan.shape().flatMap(s -> format(s.format()));
        if (format.isEmpty()) {
            return 0;
        }
        long written = 0;
        try (var writer = format.get().writer(out, plan.shape().get())) {
            if (plan.shape().get().header()) {
                writer.writeHeader(ImportPlan.columns(kept));
            }
            long at = -1;
            for (var page = listFindings(id, at, 500); !page.isEmpty(); page = listFindings(id, at, 500)) {
                for (ImportFinding f : page) {
                    if (f.severity() == ImportFinding.Severity.REFUSED
                            && !f.rawRow().isEmpty()) {
                        writer.write(f.rawRow());
                        written++;
                    }
                }
                at = page.getLast().row();
            }
        }
        return written;
    }
}
