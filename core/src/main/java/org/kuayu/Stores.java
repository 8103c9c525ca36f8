package org.kuayu;

import org.kuayu.casefile.CaseStore;
import org.kuayu.document.DocumentStore;
import org.kuayu.intake.ImportStore;
import org.kuayu.journal.Journal;
import org.kuayu.staff.StaffStore;

/** The stores of one system with the journal they share: {@code JpaStores}, or {@link MemoryStores}. */
public interface Stores extends AutoCloseable {
    /** The journal, and the single writer. */
    Journal journal();

    /** The facts of cases. */
    CaseStore cases();

    /** Documents with their text. */
    DocumentStore documents();

    /** Imports, refused rows, conflicts, column mappings. */
    ImportStore imports();

    /** Officers. */
    StaffStore staff();

    /** Closes what was opened; a clean end compacts an embedded database. */
    @Override
    void close();
}
