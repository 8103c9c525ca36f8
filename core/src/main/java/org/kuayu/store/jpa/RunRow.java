package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kuayu.intake.ImportRun;
import org.kuayu.store.jpa.internal.Plain;

/** The state of one import. */
@Entity
@Table(name = "import_run")
class RunRow {
    @Id
    String id;

    String source;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_digest")
    String fileDigest;

    @Column(name = "started_by")
    String startedBy;

    long started;

    @Column(name = "started_nanos")
    int startedNanos;

    String state;

    @Column(name = "rows_read")
    long rowsRead;

    long added;
    long same;
    long refused;
    long conflicts;
    long warnings;

    @Column(name = "rows_expected")
    long rowsExpected;

    long unit;

    void fill(ImportRun run) {
        source = Plain.keep(run.source());
        fileName = Plain.keep(run.fileName());
        fileDigest = Plain.keep(run.fileDigest());
        startedBy = Plain.keep(run.by());
        started = run.started().getEpochSecond();
        startedNanos = run.started().getNano();
        state = run.state().name();
        rowsRead = run.counts().rowsRead();
        added = run.counts().added();
        same = run.counts().same();
        refused = run.counts().refused();
        conflicts = run.counts().conflicts();
        warnings = run.counts().warnings();
        rowsExpected = run.counts().rowsExpected();
    }

    ImportRun run() {
        return new ImportRun(
                Plain.read(id),
                Plain.read(source),
                Plain.read(fileName),
                Plain.read(fileDigest),
                Plain.read(startedBy),
                Instant.ofEpochSecond(started, startedNanos),
                ImportRun.State.valueOf(state),
                new ImportRun.Counts(rowsRead, added, same, refused, conflicts, warnings, rowsExpected));
    }

    /** The column mapping of a source. */
    @Entity(name = "MappingRow")
    @Table(name = "import_mapping")
    static class MappingRow {
        @Id
        @Column(name = "source_hash")
        long sourceHash;

        String source;
        byte[] mapping;
        long unit;
    }
}
