package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterLink;
import org.kuayu.text.Remark;

/** Leaves the last unit of work on matters half there, behind the program's back: its rows without its head. */
class HalfMatterTest {
    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final List<Matter> before = new ArrayList<>();
    private long entriesBefore;

    @BeforeEach
    void write() throws SQLException {
        try (var stores = JpaStores.inFolder(folder)) {
            for (int i = 0; i < 12; i++) {
                MatterWriting.unit(stores, random, 3);
            }
            entriesBefore = stores.journal().lastSequence();
            MatterWriting.ids(stores).forEach(id -> before.add(stores.matters().find(id).orElseThrow()));
        }
        String head = head();
        try (var stores = JpaStores.inFolder(folder)) {
            stores.journal().write(() -> half(stores));
        }
        sql("delete from journal_head");
        sql(head);
    }

    /** Two acts on one matter, one on another, a new one and a tie. */
    private String half(Stores stores) {
        String one = before.get(0).id();
        String other = before.get(1).id();
        MatterWriting.act(stores, one, 1);
        MatterWriting.act(stores, one, 2);
        MatterWriting.act(stores, other, 3);
        stores.matters().put(new MatterLink(one, other, MatterLink.Kind.RELATED, "", "li", MatterWriting.NOW));
        return MatterWriting.open(stores, 4);
    }

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

    @Test
    void mattersHaveBackWhatTheLastWholeUnitLeft() {
        for (int opening = 0; opening < 2; opening++) {
            try (var stores = JpaStores.inFolder(folder)) {
                assertThat(stores.remarks()).extracting(Remark::code).containsExactly("store.set-aside");
                assertThat(stores.journal().lastSequence()).isEqualTo(entriesBefore);
                before.forEach(cover -> assertThat(stores.matters().find(cover.id())).contains(cover));
                assertThat(MatterWriting.ids(stores)).hasSameSizeAs(before);
                assertThat(stores.matters().listLinks(before.getFirst().id())).isEmpty();
                MatterWritten.check(stores, Map.of());
            }
        }
    }

    @Test
    void theyGoOnAndNoNumberIsGivenTwice() {
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(MatterWritten.given(stores)).isEqualTo(before.size() + 1);
            MatterWriting.unit(stores, random, 9);
            MatterWritten.check(stores, Map.of());
        }
    }

    @Test
    void aMatterWhoseLastWholeCoverIsGoneIsNamed() throws SQLException {
        sql("update matter_before set version = 99 where id = '" + before.getFirst().id() + "'");
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks())
                    .extracting(Remark::code)
                    .containsExactly("store.matter-torn", "store.set-aside");
            assertThat(stores.matters().find(before.getFirst().id())).isEmpty();
            assertThat(stores.matters().find(before.get(1).id())).contains(before.get(1));
        }
    }
}
