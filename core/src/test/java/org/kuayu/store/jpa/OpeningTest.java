package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.StoreInUse;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.journal.JournalException;

class OpeningTest {
    private static final String IDENTITY = "11010519491231002X";

    @TempDir
    Path folder;

    @Test
    void aSecondProcessOnTheSamePostgresIsRefused() {
        String url = PostgresServer.newDatabase();
        try (var stores = JpaStores.at(url)) {
            assertThat(stores.cases().count()).isZero();
            assertThatThrownBy(() -> JpaStores.at(url))
                    .isInstanceOfSatisfying(
                            StoreInUse.class, e -> assertThat(e.place()).doesNotContain("user"));
        }
        try (var again = JpaStores.at(url)) {
            assertThat(again.journal().lastSequence()).isZero();
        }
    }

    @Test
    void refusesAnAddressOfAnotherDatabase() {
        assertThatThrownBy(() -> JpaStores.at("jdbc:mysql://u:secret@host/db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void setsWhatAnAddressOfH2LeavesOpen() {
        assertThat(Database.pinned("jdbc:h2:mem:x;cache_size=1"))
                .contains(";WRITE_DELAY=0", ";MODE=PostgreSQL")
                .doesNotContain("CACHE_SIZE=6");
        assertThat(Database.pinned("jdbc:postgresql://h/db")).isEqualTo("jdbc:postgresql://h/db");
    }

    @Test
    void keepsWhatWasWrittenOverAnEnd() {
        CaseRecord kept = record("source");
        try (var stores = JpaStores.inFolder(folder)) {
            stores.journal().write(() -> {
                stores.cases().put(kept);
                return 0;
            });
            stores.close();
            assertThatThrownBy(() -> stores.journal().write(() -> 0)).isInstanceOf(JournalException.class);
        }
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.cases().find(kept.id())).isPresent();
            assertThat(stores.remarks()).isEmpty();
        }
    }

    @Test
    void aKillInTheMiddleOfTheFirstOpeningDoesNoHarm() throws SQLException {
        JpaStores.inFolder(folder).close();
        try (var connection = DriverManager.getConnection(Database.h2(folder.resolve("db")));
                var statement = connection.createStatement()) {
            statement.execute("delete from \"flyway_schema_history\"");
            statement.execute("drop table officer");
            statement.execute("delete from journal_head");
        }
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.staff().list()).isEmpty();
            assertThat(stores.remarks()).isEmpty();
        }
    }

    @Test
    void accidentsOfTheDatabaseQuoteNoPersonalData() {
        var logged = new StringWriter();
        Handler handler = noting(logged);
        Logger.getLogger("").addHandler(handler);
        try (var stores = JpaStores.inFolder(folder)) {
            var tooLong =
                    new CaseDocument(IDENTITY.repeat(30), record("x").id(), "", "", "text/plain", List.of(), List.of());
            Throwable accident = catchThrowable(() -> stores.journal().write(() -> {
                stores.documents().put(tooLong, new byte[0]);
                return 0;
            }));
            assertThat(accident).isInstanceOf(JournalException.class).hasMessageContaining("22001");
            accident.printStackTrace(new PrintWriter(logged));
            assertThat(logged.toString()).doesNotContain(IDENTITY);
            stores.journal().write(() -> {
                stores.cases().put(record("short"));
                return 0;
            });
            assertThat(stores.cases().count()).isOne();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
    }

    private static CaseRecord record(String source) {
        return CaseRecord.builder(
                        CaseNumber.of("（2024）渝0112民初1号"), new CaseCourt("某法院", Optional.empty(), List.of(), ""))
                .source(source)
                .build();
    }

    private static Handler noting(StringWriter to) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                to.append(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
