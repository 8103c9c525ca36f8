package org.kuayu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.search.MemoryCaseIndex;

class VerificationTest {
    private final MemoryStores stores = new MemoryStores();

    private static CaseRecord record(int serial) {
        return CaseRecord.builder(CaseNumber.of("（2024）渝0112民初" + serial + "号"), CaseCourt.of(CourtCode.of("渝0112")))
                .build();
    }

    private Kuayu kuayu() {
        return Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .build();
    }

    private void write(int serial, boolean entry) {
        stores.journal().write(() -> {
            stores.cases().put(record(serial));
            return entry ? stores.journal().append(draft(serial)) : null;
        });
    }

    private static Draft draft(int serial) {
        var subject = new Subject("case", record(serial).id().value());
        return Draft.of(Actor.SYSTEM, new Act("case.imported"), subject);
    }

    @Test
    void saysThatNothingDiffers() {
        try (Kuayu kuayu = kuayu()) {
            for (int i = 1; i <= 1200; i++) {
                write(i, true);
            }
            Verification found = kuayu.verify();
            assertThat(found.intact()).isTrue();
            assertThat(found.cases()).isEqualTo(1200).isEqualTo(found.indexed());
            assertThat(found.chain().entries()).isEqualTo(1200);
        }
    }

    @Test
    void namesTheCasesThatOnlyOneSideHas() {
        try (Kuayu kuayu = kuayu()) {
            write(1, true);
            write(2, true);
            kuayu.catchUp();
            write(3, false);
            stores.journal().write(() -> {
                stores.cases().remove(record(1).id());
                return 0;
            });
            Verification found = kuayu.verify();
            assertThat(found.intact()).isFalse();
            assertThat(found.missing()).containsExactly(record(3).id());
            assertThat(found.superfluous()).containsExactly(record(1).id());
        }
    }

    @Test
    void aMissingAdapterIsNamedWithItsClassAndArtifact() {
        assertThatThrownBy(() -> Kuayu.builder().build())
                .hasMessageContaining("org.kuayu.store.jpa.JpaStores")
                .hasMessageContaining("com.h2database:h2");
        assertThatThrownBy(() -> Kuayu.builder().stores(stores).build())
                .hasMessageContaining("LuceneCaseIndex")
                .hasMessageContaining("org.apache.lucene");
    }
}
