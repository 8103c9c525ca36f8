package org.kuayu.store.jpa;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.kuayu.Stores;
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
import org.kuayu.store.jpa.control.JpaControl;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.matter.JpaMatterStores;
import org.kuayu.store.jpa.shelf.JpaShelf;
import org.kuayu.text.Remark;

/**
 * Stores in a database: H2 in a folder, or PostgreSQL. Thread-safe. One process has a store open at a time; what it
 * acknowledges survives a power cut.
 *
 * <p>Needs on the class path: a JPA provider (Hibernate), Flyway, HikariCP, and the driver of the database.
 */
public final class JpaStores implements Stores {
    private final Opened opened;
    private final JpaJournal journal;
    private final CaseStore cases;
    private final DocumentStore documents;
    private final ImportStore imports;
    private final StaffStore staff;
    private final ControlStores control;
    private final DirectoryStore directory;
    private final MatterStore matters;
    private final AgendaStore agenda;
    private final NoticeStore notices;
    private final Shelf shelf;

    private JpaStores(Opened opened, Clock clock) {
        this.opened = opened;
        journal = new JpaJournal(opened.factory(), clock, opened.database()::sync);
        cases = new JpaCases(journal);
        documents = new JpaDocuments(journal);
        imports = new JpaImports(journal);
        staff = new JpaStaff(journal);
        control = JpaControl.stores(journal);
        directory = JpaMatterStores.directory(journal);
        JpaMatterStores.deriveTorn(journal);
        matters = JpaMatterStores.matters(journal);
        agenda = JpaMatterStores.agenda(journal);
        notices = JpaMatterStores.notices(journal);
        shelf = new JpaShelf(journal);
    }

    /**
     * Stores in this data folder: H2 in {@code db/kuayu.mv.db} below it, made when it is not there.
     *
     * @throws org.kuayu.StoreInUse if another process, or this one, has the folder open
     */
    public static JpaStores inFolder(Path folder) {
        return inFolder(folder, Clock.systemUTC());
    }

    /** The same, living by this clock. */
    public static JpaStores inFolder(Path folder, Clock clock) {
        Path db = folder.toAbsolutePath().normalize().resolve("db");
        return open(Optional.of(db), Database.h2(db), new Properties(), clock);
    }

    /**
     * Stores in the database at this JDBC address of PostgreSQL or H2, user and password in the address. What an H2
     * address leaves open is set as for a folder.
     *
     * @throws org.kuayu.StoreInUse if another process has the database open
     */
    public static JpaStores at(String jdbcUrl) {
        return at(jdbcUrl, new Properties(), Clock.systemUTC());
    }

    /** The same, with properties for the driver ({@code user}, {@code password} …) and living by this clock. */
    public static JpaStores at(String jdbcUrl, Properties properties, Clock clock) {
        return open(Optional.empty(), Database.pinned(jdbcUrl), properties, clock);
    }

    private static JpaStores open(Optional<Path> folder, String url, Properties properties, Clock clock) {
        var opened = new Opened();
        boolean done = false;
        try {
            opened.open(folder, url, properties);
            var stores = new JpaStores(opened, clock);
            done = true;
            return stores;
        } finally {
            if (!done) {
                opened.close();
            }
        }
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

    /** What was found at the opening: {@code store.set-aside}, {@code store.count-differs}, {@code store.fsync-off} … */
    @Override
    public List<Remark> remarks() {
        return opened.remarks();
    }

    /** Waits for the unit under way, then closes; an H2 file with much dead space is compacted. */
    @Override
    public void close() {
        journal.stop();
        opened.close();
    }
}
