package org.kuayu.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.SeenMatter;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.store.jpa.JpaStores;

/** In a database: what was written while nobody followed is told after the next start, once. */
class NoticesRestartTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private static Officer officer(String login) {
        return new Officer(login, login, Set.of(Role.COURT_STAFF), Optional.of(CourtCode.of("渝0112")), "-", true);
    }

    private static void open(JpaStores stores) {
        var at = CLOCK.instant();
        var cover = new Matter(
                "T-1", MatterKind.FILING, "", "王*诉某公司", List.of("渝0112"), "渝0112", Optional.empty(), "TAKEN",
                Matter.Standing.OPEN, at, at, Set.of(), Optional.empty(), 1);
        var event = new MatterEvent("T-1", 1, at, new Actor("sun", ""), new Act("filing.taken"), Fields.NONE, Sealed.NONE);
        new MatterBook(stores.journal(), stores.matters())
                .record(new MatterBook.Change(event, cover, List.of(), Optional.empty(), Payload.NONE))
                .orThrow();
    }

    private Kuayu system() {
        var stores = JpaStores.inFolder(folder, CLOCK);
        return Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(CLOCK)
                .build();
    }

    @Test
    void tellsOnceWhatHappenedBeforeTheCrash() {
        try (var stores = JpaStores.inFolder(folder, CLOCK)) {
            stores.journal().write(() -> {
                stores.staff().put(officer("zhao"));
                stores.staff().put(officer("qian"));
                return 2;
            });
            open(stores);
        }
        try (var kuayu = system()) {
            var zhao = kuayu.directory().worker(officer("zhao"));
            assertThat(kuayu.notices().list(zhao, true, 0, 9)).extracting(Notice::reason).containsExactly("waiting");
            kuayu.worklist().assign(zhao, new SeenMatter("T-1", 1), "qian").orThrow();
        }
        for (int start = 0; start < 2; start++) {
            try (var kuayu = system()) {
                var qian = kuayu.directory().worker(officer("qian"));
                assertThat(kuayu.notices().list(qian, false, 0, 9))
                        .extracting(Notice::reason)
                        .containsExactlyInAnyOrder("waiting", "assigned");
                assertThat(kuayu.standings()).allMatch(standing -> standing.stopped().isEmpty());
            }
        }
    }
}
