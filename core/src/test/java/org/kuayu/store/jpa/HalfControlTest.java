package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;
import org.kuayu.control.StandingFilter;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Remark;

/** Leaves the last unit of work half there, behind the program's back: its rows without its head. */
class HalfControlTest {
    private static final String REGISTRY = "500112";
    private static final Set<Long> SKIPPED = Set.of(31L, 32L);

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private String headBefore = "";
    private long entriesBefore;

    @BeforeEach
    void write() throws SQLException {
        try (var stores = JpaStores.inFolder(folder)) {
            for (int i = 0; i < 30; i++) {
                take(stores);
            }
            entriesBefore = stores.journal().lastSequence();
        }
        headBefore = head();
        try (var stores = JpaStores.inFolder(folder)) {
            take(stores);
            take(stores);
        }
        sql("delete from journal_head");
        sql(headBefore);
    }

    private void take(Stores stores) {
        stores.journal().write(() -> Accepting.one(stores, random, REGISTRY));
    }

    /** A statement that makes the head what it is now. */
    private String head() throws SQLException {
        try (var connection = DriverManager.getConnection(Database.h2(folder.resolve("db")));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select unit, sequence, digest, number, cases, documents from journal_head")) {
            rows.next();
            return "insert into journal_head (id, unit, sequence, digest, number, cases, documents) values (1, "
                    + rows.getLong(1) + ", " + rows.getLong(2) + ", '" + rows.getString(3) + "', " + rows.getLong(4)
                    + ", " + rows.getLong(5) + ", " + rows.getLong(6) + ")";
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(Database.h2(folder.resolve("db")));
                var run = connection.createStatement()) {
            assertThat(run.executeUpdate(statement)).isPositive();
        }
    }

    private List<String> origins() throws SQLException {
        var out = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(Database.h2(folder.resolve("db")));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select origin from set_aside order by number")) {
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    @Test
    void rowsOfAUnitThatNeverBecameWholeAreSetAsideAndShown() throws SQLException {
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).extracting(Remark::code).containsExactly("store.set-aside");
            assertThat(stores.journal().lastSequence()).isEqualTo(entriesBefore);
            assertThat(ChainVerifier.verify(stores.journal()).intact()).isTrue();
            assertThat(Accepted.given(stores, REGISTRY)).as("no number is given twice").isEqualTo(32);
        }
        assertThat(origins())
                .contains("journal_entry", "queue_event", "control_request", "control_item", "receipt", "outbox_message")
                .contains("queue_standing");
    }

    @Test
    void theQueuesItTouchedAreOutOfDateAndComputedAnew() {
        try (var stores = JpaStores.inFolder(folder)) {
            List<UnitNumber> torn =
                    stores.control().queues().listEndedBefore(LocalDate.ofEpochDay(1), Integer.MAX_VALUE);
            assertThat(torn).isNotEmpty().hasSizeLessThanOrEqualTo(2);
            for (UnitNumber unit : torn) {
                var filter = new StandingFilter(Set.of(), "", Set.of(), Optional.empty(), Optional.empty(), unit.value());
                assertThat(stores.control().queues().listStanding(filter, 0, 99)).isEmpty();
                var state = Accepting.state(unit, stores.control().queues().list(unit));
                stores.journal().write(() -> {
                    stores.control().queues().putStanding(unit, Accepting.rows(state, REGISTRY), state.nextEnd());
                    return 0;
                });
            }
            Accepted.check(stores, Map.of(REGISTRY, 30L), SKIPPED);
            take(stores);
            take(stores);
            Accepted.check(stores, Map.of(REGISTRY, 34L), SKIPPED);
        }
    }
}
