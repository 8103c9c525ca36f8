package org.kuayu.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.document.CaseDocument;
import org.kuayu.intake.ImportFinding.Severity;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Remark;

/** Brings the items of one file in, chunk by chunk; each chunk is one unit with its rows, entries and progress. */
final class ImportJob {
    private static final int ROWS = 500;
    private static final long WEIGHT = 16L << 20;
    private static final int REMEMBERED = 100_000;

    /** Where an earlier row of the same file said something about the case. */
    private record Said(long row, String digest) {}

    private final IntakeParts parts;
    private final Actor actor;
    private final boolean dry;
    private final Map<CaseId, Said> said = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Said> eldest) {
            return size() > REMEMBERED;
        }
    };
    private ImportRun run;

    ImportJob(IntakeParts parts, ImportRun run, Actor actor, boolean dry) {
        this.parts = parts;
        this.run = run;
        this.actor = actor;
        this.dry = dry;
    }

    /** What a chunk comes to. */
    private final class Chunk {
        private final Map<CaseId, CaseRecord> kept = new HashMap<>();
        private final List<ImportFinding> findings = new ArrayList<>();
        private long added;
        private long same;
        private long refused;
        private long conflicts;
        private long warnings;

        void fetch(List<Item> items) {
            Set<CaseId> ids = items.stream()
                    .flatMap(i -> i.candidate().stream())
                    .map(c -> c.record().id())
                    .collect(Collectors.toSet());
            parts.cases().listByIds(ids).forEach(r -> kept.put(r.id(), r));
        }

        void take(Item item) {
            findings.addAll(item.findings());
            if (item.candidate().isEmpty()) {
                refused++;
                return;
            }
            boolean doubtful = !item.findings().isEmpty();
            Item.Candidate candidate = item.candidate().get();
            CaseId id = candidate.record().id();
            String digest = CaseDifference.digest(candidate.record()).hex();
            Optional<Said> earlier = Optional.ofNullable(said.putIfAbsent(id, new Said(item.row(), digest)));
            if (earlier.isPresent()
                    && earlier.get().digest.equals(digest)
                    && candidate.document().isEmpty()) {
                same++;
                warn(item, "import.duplicate-row", String.valueOf(earlier.get().row));
                return;
            }
            CaseRecord before = kept.get(id);
            if (before == null) {
                add(candidate);
                warnings += doubtful ? 1 : 0;
            } else if (contradicts(before, candidate)) {
                conflict(item, candidate, earlier);
            } else {
                supplement(item, before, candidate);
            }
        }

        private void add(Item.Candidate candidate) {
            added++;
            kept.put(candidate.record().id(), candidate.record());
            if (!dry) {
                write(candidate, candidate.record(), IntakeParts.IMPORTED, Map.of());
            }
        }

        private void conflict(Item item, Item.Candidate candidate, Optional<Said> earlier) {
            conflicts++;
            CaseRecord before = kept.get(candidate.record().id());
            var differences = CaseDifference.between(before, candidate.record());
            String fields = differences.stream().map(d -> d.field().name()).collect(Collectors.joining(","));
            String code = earlier.isPresent() ? "import.conflict-in-file" : "import.conflict";
            var remark =
                    new Remark(code, earlier.map(e -> String.valueOf(e.row)).orElse(fields));
            findings.add(new ImportFinding(
                    item.row(), "", candidate.record().id().value(), Severity.CONFLICT, remark, item.raw()));
        }

        private void supplement(Item item, CaseRecord before, Item.Candidate candidate) {
            Set<CaseField> filled = CaseDifference.additions(before, candidate.record());
            boolean news = candidate.document().filter(d -> isNew(d)).isPresent();
            if (filled.isEmpty() && !news) {
                same++;
                return;
            }
            added++;
            CaseRecord merged = CaseDifference.take(before, candidate.record(), filled);
            kept.put(before.id(), merged);
            String names = filled.stream().map(CaseField::name).collect(Collectors.joining(","));
            warn(item, "import.supplemented", news ? names + (names.isEmpty() ? "" : ",") + "TEXT" : names);
            if (!dry) {
                write(candidate, merged, IntakeParts.CORRECTED, Map.of("filled", names));
            }
        }

        private boolean isNew(CaseDocument document) {
            return parts.documents().find(document.id()).isEmpty();
        }

        private void warn(Item item, String code, String detail) {
            warnings++;
            var remark = new Remark(code, detail);
            String value = item.candidate().map(c -> c.record().id().value()).orElse("");
            findings.add(new ImportFinding(item.row(), "", value, Severity.WARNING, remark, ""));
        }

        private void write(Item.Candidate candidate, CaseRecord record, Act act, Map<String, String> more) {
            parts.cases().put(record);
            candidate.document().ifPresent(d -> parts.documents().put(d, candidate.bytes()));
            var facts = new TreeMap<>(more);
            facts.put("import", run.id());
            facts.put("digest", CaseDifference.digest(record).text());
            facts.put(IntakeParts.COUNTED, CountedCase.of(record).text());
            candidate.document().ifPresent(d -> facts.put("document", d.id()));
            parts.journal()
                    .append(Draft.of(actor, act, new Subject("case", record.id().value()))
                            .forCase(record.number().display())
                            .with(Payload.of(facts)));
        }

        ImportRun.Counts counts(int rows, double share) {
            var c = run.counts();
            long read = c.rowsRead() + rows;
            long expected = share > 0 ? Math.max(read, Math.round(read / share)) : 0;
            return new ImportRun.Counts(
                    read,
                    c.added() + added,
                    c.same() + same,
                    c.refused() + refused,
                    c.conflicts() + conflicts,
                    c.warnings() + warnings,
                    expected);
        }
    }

    /** A further document of a case (之一) has its own day and outcome: it adds, and contradicts nothing. */
    private static boolean contradicts(CaseRecord before, Item.Candidate candidate) {
        if (!candidate.record().number().suffix().isEmpty()) {
            return false;
        }
        boolean openness = candidate.visibilityStated()
                && before.visibility() != candidate.record().visibility();
        return openness || !CaseDifference.between(before, candidate.record()).isEmpty();
    }

    /** Brings in what is left of the items; gives the run as it stands then. */
    ImportRun work(Items items, BooleanSupplier cancelled, IntakeParts.Listener listener) {
        for (long i = 0; i < run.counts().rowsRead() && items.next().isPresent(); i++) {
            // rows decided before are passed over
        }
        List<Item> chunk = chunk(items);
        while (!chunk.isEmpty() && !cancelled.getAsBoolean()) {
            commit(chunk, items.share(), listener);
            chunk = chunk(items);
        }
        if (!chunk.isEmpty()) {
            return ended(ImportRun.State.INTERRUPTED, List.of());
        }
        var broken = items.broken()
                .map(why ->
                        new ImportFinding(run.counts().rowsRead() + 1, "", run.fileName(), Severity.REFUSED, why, ""));
        return ended(
                broken.isPresent() ? ImportRun.State.INTERRUPTED : ImportRun.State.DONE,
                broken.stream().toList());
    }

    private static List<Item> chunk(Items items) {
        var chunk = new ArrayList<Item>();
        long weight = 0;
        while (chunk.size() < ROWS && weight < WEIGHT) {
            Optional<Item> item = items.next();
            if (item.isEmpty()) {
                break;
            }
            chunk.add(item.get());
            weight += item.get().weight();
        }
        return chunk;
    }

    private void commit(List<Item> items, double share, IntakeParts.Listener listener) {
        var chunk = new Chunk();
        if (dry) {
            chunk.fetch(items);
            items.forEach(chunk::take);
            run = run(run.state(), chunk.counts(items.size(), share));
        } else {
            run = parts.journal().write(() -> {
                chunk.fetch(items);
                items.forEach(chunk::take);
                var next = run(ImportRun.State.RUNNING, chunk.counts(items.size(), share));
                parts.imports().add(run.id(), chunk.findings);
                parts.imports().put(next);
                return next;
            });
        }
        listener.committed(run, share, chunk.findings);
    }

    private ImportRun ended(ImportRun.State state, List<ImportFinding> findings) {
        var c = run.counts();
        long expected = state == ImportRun.State.DONE ? c.rowsRead() : c.rowsExpected();
        var next = run(
                state,
                new ImportRun.Counts(
                        c.rowsRead(), c.added(), c.same(), c.refused(), c.conflicts(), c.warnings(), expected));
        if (!dry) {
            parts.journal().write(() -> {
                parts.imports().add(run.id(), findings);
                parts.put(next, actor);
                return next;
            });
        }
        return next;
    }

    private ImportRun run(ImportRun.State state, ImportRun.Counts counts) {
        return new ImportRun(
                run.id(), run.source(), run.fileName(), run.fileDigest(), run.by(), run.started(), state, counts);
    }
}
