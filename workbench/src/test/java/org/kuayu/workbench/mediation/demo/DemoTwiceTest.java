package org.kuayu.workbench.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;
import org.kuayu.matter.WorkQuery;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** The demonstration's disputes load once, and one of them was told at two places. */
class DemoTwiceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T02:00:00Z"), ZoneOffset.UTC);

    private static Officer officer(String login, Role role, String court) {
        return new Officer(login, login, Set.of(role), Optional.of(CourtCode.of(court)), "-", true);
    }

    @Test
    void loadsOnceAndHoldsOneDisputeThatWasToldTwice() {
        var stores = new MemoryStores(CLOCK);
        var administrator = officer("admin", Role.ADMINISTRATOR, "渝0112");
        stores.journal().write(() -> {
            stores.staff().put(administrator);
            stores.staff().put(officer("chongqing", Role.COURT_STAFF, "渝0112"));
            stores.staff().put(officer(DemoMediation.YUBEI, Role.MEDIATOR, "渝0112"));
            stores.staff().put(officer(DemoMediation.LINSHUI, Role.MEDIATOR, "川1623"));
            return 4;
        });
        var index = new MemoryCaseIndex(stores.cases(), stores.documents());
        try (var kuayu = Kuayu.builder().stores(stores).index(index).clock(CLOCK).build()) {
            new DemoMediation(kuayu, administrator).load();
            long entries = kuayu.journal().lastSequence();
            new DemoMediation(kuayu, administrator).load();
            assertThat(kuayu.journal().lastSequence()).as("a second start").isEqualTo(entries);

            var linshui = kuayu.directory().worker(stores.staff().find(DemoMediation.LINSHUI).orElseThrow());
            assertThat(kuayu.duplicates().listUndecided(linshui, 200)).hasSize(1).first().satisfies(found -> assertThat(
                            found.reasons())
                    .extracting(reason -> reason.code())
                    .contains("same.identity", "same.organisation", "same.amount"));
            assertThat(kuayu.worklist().count(linshui, WorkQuery.of(WorkQuery.Tab.PARTAKING))).isPositive();
            kuayu.catchUp();
            assertThat(kuayu.notices().count(linshui, true)).isPositive();
            assertThat(kuayu.standings()).allMatch(standing -> standing.stopped().isEmpty());
        }
    }
}
