package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;
import org.kuayu.caseload.shelf.ShelfItem;
import org.kuayu.staff.Role;

/** Stores that an earlier version of the tables left behind. */
class UpgradeTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("a folder that was written with the tables of V1 goes on: v1.mv.db was made by the program of that time")
    void aFolderOfV1() throws IOException {
        place("v1.mv.db");
        for (int opening = 0; opening < 2; opening++) {
            try (Stores stores = JpaStores.inFolder(folder)) {
                assertThat(stores.remarks()).isEmpty();
                KillTest.check(stores);
                assertThat(stores.cases().count()).isEqualTo(4 + opening);
                assertThat(stores.documents().findOriginal("doc7").orElseThrow()).containsExactly(1, 2, 3);
                var officer = stores.staff().find("wang").orElseThrow();
                assertThat(officer.roles()).containsExactlyInAnyOrder(Role.COURT_STAFF, Role.AUDITOR);
                assertThat(stores.imports().findMapping("名册")).contains(Map.of("案号", "number"));
                int serial = 100 + opening;
                stores.journal().write(() -> Writing.one(stores, serial));
            }
        }
    }

    @Test
    @DisplayName("a folder that was written with the tables of V2 goes on: v2.mv.db was made by the program of that time")
    void aFolderOfV2() throws IOException {
        place("v2.mv.db");
        try (Stores stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).isEmpty();
            Accepted.check(stores, Map.of("510104", 6L, "500112", 6L));
            assertThat(stores.directory().listPlaces()).isEmpty();
            assertThat(MatterWriting.ids(stores)).isEmpty();
            MatterWriting.unit(stores, new Random(1), 9);
        }
        try (Stores stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).isEmpty();
            MatterWritten.check(stores, Map.of());
        }
    }

    @Test
    @DisplayName("a folder that was written with the tables of V3 goes on: v3.mv.db was made by the program of that time")
    void aFolderOfV3() throws IOException {
        place("v3.mv.db");
        var item = new ShelfItem("frozen", "a", 1, "wang", "结案率", "80.04", Instant.parse("2026-11-27T10:00:00Z"));
        try (Stores stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).isEmpty();
            assertThat(stores.journal().lastSequence()).isEqualTo(18);
            assertThat(MatterWriting.ids(stores)).hasSize(3);
            MatterWritten.check(stores, Map.of());
            assertThat(stores.shelf().list("frozen", 0, 10)).isEmpty();
            assertThat(stores.journal().write(() -> stores.shelf().put(item))).isTrue();
        }
        try (Stores stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).isEmpty();
            assertThat(stores.shelf().list("frozen", 0, 10)).containsExactly(item);
        }
    }

    private void place(String old) throws IOException {
        Path db = Files.createDirectories(folder.resolve("db"));
        try (var bytes = UpgradeTest.class.getResourceAsStream(old)) {
            Files.copy(bytes, db.resolve("kuayu.mv.db"));
        }
    }
}
