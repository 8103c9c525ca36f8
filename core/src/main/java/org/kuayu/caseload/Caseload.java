package org.kuayu.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.column.CaseColumns;
import org.kuayu.caseload.column.Extent;
import org.kuayu.caseload.column.SnapshotFile;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.court.CourtBodies;
import org.kuayu.court.CourtCircuits;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;
import org.kuayu.text.Reading;

/**
 * The statistics of the cases: follows the journal, keeps the counted facts in memory and answers questions about them.
 * Questions from any thread; following by one thread at a time.
 *
 * <p>A cut-off in the past gives the figure of that time, also after cases were corrected or withdrawn, and also after the
 * snapshot was lost: an entry of the journal states the facts of its time. The exception are entries of early versions
 * that state none; counted anew, they count a case as it stands now.
 */
public final class Caseload implements Follower, AutoCloseable {
    private static final int LEAST_FOR_SNAPSHOT = 20_000;
    private static final String WITHDRAWN = "case.withdrawn";
    private static final Set<String> CHANGES = Set.of("case.imported", "case.corrected", WITHDRAWN);
    private static final String COUNTED = "counted";

    private final CountedCases cases;
    private final Optional<SnapshotFile> file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private CaseColumns columns = new CaseColumns();
    private CourtBodies bodies = CourtBodies.bundled();
    private CourtCircuits circuits = CourtCircuits.bundled();
    private long checkpoint;
    private String entryDigest = Digest.NONE.text();
    private long kept;

    private Caseload(CountedCases cases, Optional<SnapshotFile> file) {
        this.cases = cases;
        this.file = file;
    }

    /** Statistics that live in memory alone and are counted from the journal's first entry at each start. */
    public static Caseload inMemory(CountedCases cases) {
        return new Caseload(cases, Optional.empty());
    }

    /**
     * Statistics with a snapshot in this folder, made when missing. A snapshot that is damaged or of another journal is
     * left aside, and everything is counted anew.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Caseload open(Path directory, CountedCases cases, Journal journal) {
        var caseload = new Caseload(cases, Optional.of(new SnapshotFile(directory)));
        try {
            caseload.file.orElseThrow().read().filter(s -> belongs(s, journal)).ifPresent(caseload::restore);
        } catch (IOException e) {
            throw new UncheckedIOException("statistics snapshot in " + directory, e);
        }
        return caseload;
    }

    private static boolean belongs(SnapshotFile.Snapshot snapshot, Journal journal) {
        return journal.list(snapshot.checkpoint() - 1, 1).stream()
                .anyMatch(e -> e.sequence() == snapshot.checkpoint()
                        && e.digest().text().equals(snapshot.entryDigest()));
    }

    private void restore(SnapshotFile.Snapshot snapshot) {
        columns = snapshot.columns();
        columns.countAs(bodies);
        columns.lieAs(circuits);
        checkpoint = snapshot.checkpoint();
        entryDigest = snapshot.entryDigest();
        kept = checkpoint;
    }

    /**
     * Counts these courts as one, in place of {@link CourtBodies#bundled}. It changes figures of the past unless it differs
     * for days to come only.
     */
    public void countAs(CourtBodies value) {
        lock.writeLock().lock();
        try {
            bodies = value;
            columns.countAs(value);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Takes these courts as below each other, in place of {@link CourtCircuits#bundled}. It changes figures of the past
     * unless it differs for days to come only.
     */
    public void lieAs(CourtCircuits value) {
        lock.writeLock().lock();
        try {
            circuits = value;
            columns.lieAs(value);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public String name() {
        return "caseload";
    }

    /** The sequence of the last entry counted. The snapshot may lag behind it; what it lacks is counted at the next start. */
    @Override
    public long checkpoint() {
        lock.readLock().lock();
        try {
            return checkpoint;
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void apply(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var ids = entries.stream()
                .filter(e -> aboutCase(e) && !withdraws(e) && counted(e).isEmpty())
                .map(e -> CaseId.of(e.draft().subject().id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var facts = new HashMap<CaseId, CountedCase>();
        if (!ids.isEmpty()) {
            cases.listByIds(ids).forEach(c -> facts.put(c.id(), c));
        }
        lock.writeLock().lock();
        try {
            entries.stream().filter(Caseload::aboutCase).forEach(e -> apply(e, facts));
            checkpoint = entries.getLast().sequence();
            entryDigest = entries.getLast().digest().text();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static boolean aboutCase(Entry entry) {
        return entry.draft().subject().kind().equals("case")
                && CHANGES.contains(entry.draft().act().code());
    }

    private static boolean withdraws(Entry entry) {
        return entry.draft().act().code().equals(WITHDRAWN);
    }

    private static Optional<String> counted(Entry entry) {
        return Optional.ofNullable(entry.draft().payload().fields().get(COUNTED));
    }

    /** Facts come from the entry where it states them, so that they are those of its time; else from the store. */
    private void apply(Entry entry, HashMap<CaseId, CountedCase> stored) {
        var id = CaseId.of(entry.draft().subject().id());
        var facts = withdraws(entry)
                ? Optional.<CountedCase>empty()
                : counted(entry).map(CountedCase::parse).or(() -> Optional.ofNullable(stored.get(id)));
        facts.ifPresentOrElse(
                f -> columns.put(f, entry.sequence()), () -> columns.withdraw(id, entry.sequence()));
    }

    /** Writes the snapshot when enough has happened since the last one: at least 20 000 entries and a tenth of the rows. */
    @Override
    public void keep() {
        if (checkpoint() - kept >= Math.max(LEAST_FOR_SNAPSHOT, columns.rows() / 10)) {
            snapshot();
        }
    }

    private void snapshot() {
        lock.readLock().lock();
        try {
            if (file.isPresent() && checkpoint > kept) {
                file.get().write(new SnapshotFile.Snapshot(columns, checkpoint, entryDigest));
                kept = checkpoint;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("statistics snapshot", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many cases are counted now. */
    public long count() {
        lock.readLock().lock();
        try {
            return columns.cases();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * The period to show when none is asked for: the calendar year of the newest filing up to today, cut at today; the
     * year of today while there is no case.
     */
    public ReportPeriod usualPeriod(LocalDate today) {
        lock.readLock().lock();
        try {
            var newest = columns.newestFiling((int) today.toEpochDay());
            var year =
                    ReportPeriod.year((newest.isPresent() ? LocalDate.ofEpochDay(newest.getAsInt()) : today).getYear());
            return year.last().isAfter(today) ? new ReportPeriod(year.first(), today) : year;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The flow of the cases in question that the user may see, whole and by rows. */
    public FlowTable table(Question question, Access access) {
        return asked(() -> new Flows(question, columns, access, cutoff(question.cutoff())).table());
    }

    /**
     * Figures by rows and columns of the cases that the user may see. Refused as {@code caseload.too-many-cells} where
     * more than 20 000 cells and totals would come of it, and as {@code caseload.too-large} where a sum does not fit into
     * 64 bits.
     */
    public Reading<CrossTable> cross(CrossQuestion question, Access access) {
        return cross(question, access, Optional.empty());
    }

    /** The same of the cases picked out alone. */
    public Reading<CrossTable> cross(CrossQuestion question, Access access, Selection only) {
        return cross(question, access, Optional.of(only.cases(this)));
    }

    private Reading<CrossTable> cross(CrossQuestion question, Access access, Optional<BitSet> only) {
        return asked(() -> {
            try {
                long cutoff = cutoff(question.cutoff());
                var extent = new Extent(question.scope().conditions(), access, question.period(), cutoff, only);
                return new Crossing(question, columns, extent).table();
            } catch (ArithmeticException e) {
                return Reading.refused("caseload.too-large", "");
            }
        });
    }

    /** Picks out these cases; what was never counted is left aside. */
    public Selection select(Iterable<CaseId> ids) {
        return asked(() -> {
            var cases = new BitSet();
            long unknown = 0;
            for (var id : ids) {
                var number = columns.number(id);
                number.ifPresent(cases::set);
                unknown += number.isPresent() ? 0 : 1;
            }
            return new Selection(this, cases, unknown);
        });
    }

    /**
     * One figure of the cases that the user may see.
     *
     * @throws ArithmeticException if a sum does not fit into 64 bits
     */
    public Figure figure(Measure measure, Basis basis, Access access) {
        return asked(() -> {
            var reach = Reach.of(basis.scope(), Crossing.terms(List.of(measure)));
            var cells = columns.count(reach.over(extent(basis, access)), List.of(), reach.terms(), 1)
                    .orElseThrow();
            var cell = cells.cells().getFirst();
            return measure.of(
                    term -> cells.value(cell, reach.term(term)), basis.period().days());
        });
    }

    /** The cases behind a count that the user may see, as they were counted. */
    public CountedPage list(Listing listing, Access access, int offset, int limit) {
        return asked(() -> {
            var found = columns.list(extent(listing, access), listing.term(), offset, limit);
            return new CountedPage(
                    found.total(), found.cases().stream().map(CountedRow::of).toList());
        });
    }

    /**
     * What changed behind a count after its cut-off: cases that counted then and count no more or with other facts, and
     * cases that count only now, which a later import or correction brought; in the order in which they first came.
     */
    public List<Correction> corrections(Listing listing, Access access, int limit) {
        return asked(() -> {
            var then = extent(listing, access);
            var changed = columns.changedAfter(then.cutoff());
            var was = rows(then, listing.term(), changed);
            var is = rows(new Extent(then.where(), access, then.period(), checkpoint, Optional.empty()), listing.term(), changed);
            return changed.stream()
                    .map(id -> new Correction(id, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id))))
                    .filter(c -> !c.was().equals(c.is()))
                    .limit(limit)
                    .toList();
        });
    }

    private Map<CaseId, CountedRow> rows(Extent extent, Term term, List<CaseId> ids) {
        var only = new BitSet();
        ids.forEach(id -> columns.number(id).ifPresent(only::set));
        var narrowed = new Extent(extent.where(), extent.access(), extent.period(), extent.cutoff(), Optional.of(only));
        var rows = new HashMap<CaseId, CountedRow>();
        columns.list(narrowed, term, 0, Integer.MAX_VALUE).cases().forEach(c -> rows.put(c.id(), CountedRow.of(c)));
        return rows;
    }

    private Extent extent(Listing listing, Access access) {
        var all = Reach.of(listing.scope(), List.of(listing.term())).over(extent(listing.basis(), access));
        return new Extent(
                all.where(), access, all.period(), all.cutoff(), listing.only().map(only -> only.cases(this)));
    }

    private Extent extent(Basis basis, Access access) {
        return new Extent(
                basis.scope().conditions(), access, basis.period(), cutoff(basis.cutoff()), Optional.empty());
    }

    private long cutoff(OptionalLong asked) {
        return Math.min(asked.orElse(checkpoint), checkpoint);
    }

    private <T> T asked(Supplier<T> answer) {
        lock.readLock().lock();
        try {
            return answer.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Keeps the snapshot. */
    @Override
    public void close() {
        snapshot();
    }
}
