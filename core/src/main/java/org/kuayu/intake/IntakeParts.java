package org.kuayu.intake;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kuayu.casefile.CaseStore;
import org.kuayu.document.DocumentStore;
import org.kuayu.intake.source.RowSource;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/**
 * What {@link Intake} is made of.
 *
 * @param journal the journal that the stores share
 * @param cases where cases go
 * @param documents where their documents go
 * @param imports where runs, findings and mappings go
 * @param tables what reads tables, asked in this order
 * @param judgments what reads judgments, asked in this order
 * @param clock what time it is; dates after its day in Shanghai are refused
 */
public record IntakeParts(
        Journal journal,
        CaseStore cases,
        DocumentStore documents,
        ImportStore imports,
        List<RowSource> tables,
        List<DocumentReader> judgments,
        Clock clock) {
    static final Act IMPORTED = new Act("case.imported");
    static final Act CORRECTED = new Act("case.corrected");
    static final Act WITHDRAWN = new Act("case.withdrawn");
    /** The field of an entry that keeps the facts which statistics count, as they stood then. */
    static final String COUNTED = "counted";

    /** Hears of each chunk after it was committed. */
    interface Listener {
        void committed(ImportRun run, double share, List<ImportFinding> findings);
    }

    public IntakeParts {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(imports, "imports");
        tables = List.copyOf(tables);
        judgments = List.copyOf(judgments);
        Objects.requireNonNull(clock, "clock");
    }

    /** Keeps the new state of a run with its entry; only inside {@code Journal.write}. */
    void put(ImportRun run, Actor actor) {
        String state = run.state().name().toLowerCase(Locale.ROOT);
        var counts = run.counts();
        imports.put(run);
        journal.append(Draft.of(actor, new Act("import." + state), subject(run.id()))
                .with(Payload.of(Map.of(
                        "file", run.fileDigest(),
                        "rows", String.valueOf(counts.rowsRead()),
                        "added", String.valueOf(counts.added()),
                        "refused", String.valueOf(counts.refused()),
                        "conflicts", String.valueOf(counts.conflicts())))));
    }

    static Subject subject(String importId) {
        return new Subject("import", importId);
    }
}
