package org.kuayu.store.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.kuayu.journal.JournalException;
import org.kuayu.store.jpa.control.JpaControl;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Storage;
import org.kuayu.store.jpa.matter.JpaMatterStores;
import org.kuayu.store.jpa.shelf.JpaShelf;
import org.kuayu.text.Remark;

/** What is open while a store is open, closed in the other order: lock of the folder, database, persistence. */
final class Opened implements AutoCloseable {
    private static final String BATCH = "200";

    private final List<Remark> remarks = new ArrayList<>();
    private Optional<FolderLock> lock = Optional.empty();
    private Optional<Database> database = Optional.empty();
    private Optional<EntityManagerFactory> factory = Optional.empty();

    void open(Optional<Path> folder, String url, Properties properties) {
        lock = folder.map(FolderLock::take);
        var opening = Database.open(url, properties);
        database = Optional.of(opening);
        remarks.addAll(opening.remarks());
        remarks.addAll(mend(opening));
        factory = Optional.of(persistence(opening));
    }

    private static List<Remark> mend(Database database) {
        try (var connection = database.pool().getConnection()) {
            var found = new HalfUnits(connection, !database.postgres()).mend();
            database.sync();
            return found;
        } catch (SQLException e) {
            throw Storage.failed("the tables could not be compared", e);
        }
    }

    private static EntityManagerFactory persistence(Database database) {
        var configuration = new PersistenceConfiguration("kuayu")
                .property("jakarta.persistence.nonJtaDataSource", database.pool())
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "validate")
                .property("hibernate.jdbc.batch_size", BATCH)
                .property("hibernate.order_inserts", "true")
                .property("hibernate.order_updates", "true")
                .property("hibernate.query.in_clause_parameter_padding", "true")
                // its messages quote the clashing values, which are personal data
                .property("hibernate.jdbc.log.errors", "false")
                .property("hibernate.jdbc.log.warnings", "false");
        JpaJournal.rows().forEach(configuration::managedClass);
        JpaControl.rows().forEach(configuration::managedClass);
        JpaMatterStores.rows().forEach(configuration::managedClass);
        JpaShelf.rows().forEach(configuration::managedClass);
        List.of(
                        CaseRow.class,
                        CaseRow.CitationRow.class,
                        DocumentRow.class,
                        RunRow.class,
                        FindingRow.class,
                        RunRow.MappingRow.class,
                        OfficerRow.class)
                .forEach(configuration::managedClass);
        try {
            return configuration.createEntityManagerFactory();
        } catch (PersistenceException e) {
            if (e.getCause() == null && String.valueOf(e.getMessage()).startsWith("No Persistence provider")) {
                throw new JournalException("no JPA provider: add org.hibernate.orm:hibernate-core", e);
            }
            throw Storage.failed("the persistence provider could not start", e);
        }
    }

    Database database() {
        return database.orElseThrow();
    }

    EntityManagerFactory factory() {
        return factory.orElseThrow();
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        try {
            factory.ifPresent(EntityManagerFactory::close);
        } finally {
            factory = Optional.empty();
            try {
                database.ifPresent(Database::close);
            } finally {
                database = Optional.empty();
                lock.ifPresent(FolderLock::close);
                lock = Optional.empty();
            }
        }
    }
}
