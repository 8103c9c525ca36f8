package org.kuayu;

import java.util.List;
import org.kuayu.agenda.AgendaStore;
import org.kuayu.casefile.CaseStore;
import org.kuayu.caseload.shelf.Shelf;
import org.kuayu.control.ControlStores;
import org.kuayu.directory.DirectoryStore;
import org.kuayu.document.DocumentStore;
import org.kuayu.intake.ImportStore;
import org.kuayu.journal.Journal;
import org.kuayu.matter.MatterStore;
import org.kuayu.notice.NoticeStore;
import org.kuayu.staff.StaffStore;
import org.kuayu.text.Remark;

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

    /** Property control: requests, answers, queues, watches, registers, messages for wires. */
    ControlStores control();

    /** What was entered in the directory of places and mediators. */
    DirectoryStore directory();

    /** Matters of mediation, filing, entrustment and the joint desk, with their clocks, ties and papers. */
    MatterStore matters();

    /** Notices, and how far the journal was followed for them. */
    NoticeStore notices();

    /** Appointments and unavailable times. */
    AgendaStore agenda();

    /** Frozen figures, tables of people's own, drafts of papers. */
    Shelf shelf();

    /** What was found when the stores were opened, for operators: rows of a crash set aside, counts that differ. */
    default List<Remark> remarks() {
        return List.of();
    }

    /** Closes what was opened; a clean end compacts an embedded database. */
    @Override
    void close();
}
