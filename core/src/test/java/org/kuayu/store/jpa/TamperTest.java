package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.StoreInUse;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.ChainReport;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Remark;

/** Changes the tables behind the program's back, and asks whether that is seen. */
class TamperTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        try (var stores = JpaStores.inFolder(folder)) {
            for (int i = 1; i <= 8; i++) {
                int serial = i;
                stores.journal().write(() -> {
                    var record = CaseRecord.builder(
                                    CaseNumber.of("（2024）渝0112民初" + serial + "号"), CaseCourt.of(CourtCode.of("渝0112")))
                            .build();
                    stores.cases().put(record);
                    return stores.journal()
                            .append(Draft.of(
                                            Actor.SYSTEM,
                                            new Act("case.imported"),
                                            new Subject("case", record.id().value()))
                                    .with(Payload.of(Map.of("import", "run" + serial))));
                });
            }
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(Database.h2(folder.resolve("db")));
                var run = connection.createStatement()) {
            assertThat(run.executeUpdate(statement)).isPositive();
        }
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            update journal_entry set login = 'li' where sequence = 3                                | ALTERED    | 3
            update journal_entry set payload = X'61' where sequence = 4                             | UNREADABLE | 4
            update journal_entry set payload = X'611f621e' where sequence = 4                       | ALTERED    | 4
            update journal_entry set accepted = accepted + 1 where sequence = 1                     | ALTERED    | 1
            update journal_entry set purpose = 'so' where sequence = 8                              | ALTERED    | 8
            delete from journal_entry where sequence in (5, 6)                                      | GAP        | 5
            delete from journal_entry where sequence = 1                                            | GAP        | 1
            delete from journal_entry where sequence > 6                                            | CUT_SHORT  | 7
            update journal_entry set act = 'Not An Act' where sequence = 2                          | UNREADABLE | 2
            """)
    void theVerifierSeesIt(String statement, ChainReport.Kind kind, long sequence) throws SQLException {
        sql(statement);
        try (var stores = JpaStores.inFolder(folder)) {
            ChainReport report = ChainVerifier.verify(stores.journal());
            assertThat(report.intact()).isFalse();
            assertThat(report.breaks()).contains(new ChainReport.Break(kind, sequence));
        }
    }

    @Test
    void anUntouchedChainHolds() {
        try (var stores = JpaStores.inFolder(folder)) {
            ChainReport report = ChainVerifier.verify(stores.journal());
            assertThat(report.breaks()).isEmpty();
            assertThat(report.entries()).isEqualTo(8);
            assertThat(stores.remarks()).isEmpty();
        }
    }

    @Test
    void rowsOfAUnitThatNeverBecameWholeAreSetAsideAndShown() throws SQLException {
        sql("update journal_head set unit = 7, sequence = 7, cases = 7,"
                + " digest = (select digest from journal_entry where sequence = 7)");
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks()).containsExactly(new Remark("store.set-aside", "2"));
            assertThat(stores.journal().lastSequence()).isEqualTo(7);
            assertThat(stores.cases().count()).isEqualTo(7);
            assertThat(ChainVerifier.verify(stores.journal()).intact()).isTrue();
            stores.journal()
                    .write(() -> stores.journal()
                            .append(Draft.of(Actor.SYSTEM, new Act("case.imported"), new Subject("case", "x"))));
            assertThat(ChainVerifier.verify(stores.journal()).intact()).isTrue();
        }
    }

    @Test
    void rowsThatAreMissingAreShown() throws SQLException {
        sql("delete from case_file where unit = 3");
        sql("delete from journal_entry where sequence = 8");
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.remarks())
                    .extracting(Remark::code)
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("store.last-entry-differs", "store.count-differs", "store.count-differs"));
        }
    }

    @Test
    void aSecondOpenerIsRefusedWithAClearSentence() {
        try (var stores = JpaStores.inFolder(folder)) {
            assertThat(stores.cases().count()).isEqualTo(8);
            assertThatThrownBy(() -> JpaStores.inFolder(folder))
                    .isInstanceOfSatisfying(StoreInUse.class, e -> {
                        assertThat(e.place()).endsWith("db");
                        assertThat(e.holder())
                                .isEqualTo("process " + ProcessHandle.current().pid());
                    })
                    .hasMessageContaining("is in use by process");
        }
    }
}
