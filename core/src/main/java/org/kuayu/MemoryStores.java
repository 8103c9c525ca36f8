package org.kuayu;

import java.time.Clock;
import org.kuayu.agenda.AgendaStore;
import org.kuayu.agenda.MemoryAgenda;
import org.kuayu.casefile.CaseStore;
import org.kuayu.casefile.MemoryCases;
import org.kuayu.caseload.shelf.MemoryShelf;
import org.kuayu.caseload.shelf.Shelf;
import org.kuayu.control.ControlStores;
import org.kuayu.control.memory.MemoryControl;
import org.kuayu.directory.DirectoryStore;
import org.kuayu.directory.MemoryDirectory;
import org.kuayu.document.DocumentStore;
import org.kuayu.document.MemoryDocuments;
import org.kuayu.intake.ImportStore;
import org.kuayu.intake.MemoryImports;
import org.kuayu.journal.Journal;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.MemoryMatters;
import org.kuayu.property.MemoryRegisters;
import org.kuayu.notice.MemoryNotices;
import org.kuayu.notice.NoticeStore;
import org.kuayu.staff.MemoryStaff;
import org.kuayu.staff.StaffStore;

/** Stores that keep everything in memory and forget it at the end: for tests and trials. Thread-safe. */
public final class MemoryStores implements Stores {
    private final MemoryJournal journal;
    private final CaseStore cases;
    private final DocumentStore documents;
    private final ImportStore imports;
    private final StaffStore staff;
    private final NoticeStore notices;
    private final ControlStores control;
    private final DirectoryStore directory;
    private final MatterStore matters;
    private final AgendaStore agenda;
    private final Shelf shelf;

    /** Empty stores that live by the clock of the machine. */
    public MemoryStores() {
        this(Clock.systemUTC());
    }

    /** Empty stores that live by this clock. */
    public MemoryStores(Clock clock) {
        journal = new MemoryJournal(clock);
        cases = new MemoryCases(journal);
        documents = new MemoryDocuments(journal);
        imports = new MemoryImports(journal);
        staff = new MemoryStaff(journal);
        notices = new MemoryNotices(journal);
        control = MemoryControl.stores(journal, new MemoryRegisters(journal));
        directory = new MemoryDirectory(journal);
        matters = new MemoryMatters(journal);
        agenda = new MemoryAgenda(journal);
        shelf = new MemoryShelf(journal);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public CaseStore cases() {
        return cases;
    }

    @Override
    public DocumentStore documents() {
        return documents;
    }

    @Override
    public ImportStore imports() {
        return imports;
    }

    @Override
    public StaffStore staff() {
        return staff;
    }

    @Override
    public ControlStores control() {
        return control;
    }

    @Override
    public DirectoryStore directory() {
        return directory;
    }

    @Override
    public MatterStore matters() {
        return matters;
    }

    @Override
    public NoticeStore notices() {
        return notices;
    }

    @Override
    public AgendaStore agenda() {
        return agenda;
    }

    @Override
    public Shelf shelf() {
        return shelf;
    }

    /** Does nothing: there is nothing to close. */
    @Override
    public void close() {
        // nothing is open
    }
}
