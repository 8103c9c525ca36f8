package org.kuayu.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;

/**
 * The statistics of the cases: follows the journal, keeps the counted facts in memory and answers questions about them.
 * Questions from any thread; following by one thread at a time.
 *
 * <p>A cut-off in the past gives the figure of that time, also after cases were corrected or withdrawn. The exception is
 * a snapshot that was lost: the facts counted anew are those of today, so that a cut-off before the loss counts each case
 * as it stands now.
 */
public final class Caseload implements Follower, AutoCloseable {
    private static final int LEAST_FOR_SNAPSHOT = 20_000;

    private final CountedCases cases;
    private final Optional<SnapshotFile> file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private CaseTable table = new CaseTable();
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
        table = snapshot.table();
        checkpoint = snapshot.checkpoint();
        entryDigest = snapshot.entryDigest();
        kept = checkpoint;
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
                .filter(Caseload::aboutCase)
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
                && entry.draft().act().code().startsWith("case.");
    }

    private void apply(Entry entry, HashMap<CaseId, CountedCase> facts) {
        var id = CaseId.of(entry.draft().subject().id());
        Optional.ofNullable(facts.get(id))
                .ifPresentOrElse(f -> table.put(f, entry.sequence()), () -> table.withdraw(id, entry.sequence()));
    }

    /** Writes the snapshot when enough has happened since the last one: at least 20 000 entries and a tenth of the rows. */
    @Override
    public void keep() {
        if (checkpoint() - kept >= Math.max(LEAST_FOR_SNAPSHOT, table.rows() / 10)) {
            snapshot();
        }
    }

    private void snapshot() {
        lock.readLock().lock();
        try {
            if (file.isPresent() && checkpoint > kept) {
                file.get().write(new SnapshotFile.Snapshot(table, checkpoint, entryDigest));
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
            return table.cases();
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
            var newest = table.newestFiling((int) today.toEpochDay());
            var year =
                    ReportPeriod.year((newest.isPresent() ? LocalDate.ofEpochDay(newest.getAsInt()) : today).getYear());
            return year.last().isAfter(today) ? new ReportPeriod(year.first(), today) : year;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The flow of the cases in question that the user may see, whole and by rows. */
    public FlowTable table(Question question, Access access) {
        lock.readLock().lock();
        try {
            long cutoff = Math.min(question.cutoff().orElse(checkpoint), checkpoint);
            return new Counting(table, question, access, cutoff).run();
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
