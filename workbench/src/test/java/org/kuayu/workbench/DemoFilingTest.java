package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.court.CourtCode;
import org.kuayu.filing.FilingList;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Matter;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.filing.demo.DemoFiling;

/** The demonstration's filings. */
class DemoFilingTest {
    @Test
    @DisplayName("AP-9: loaded once, whatever it is called: four filings in their states and a call at the joint desk")
    void twice() {
        try (var system = TestSystem.withOfficers()) {
            put(system, "chengdu", "川0104");
            put(system, "chongqing", "渝0112");
            new DemoFiling(system.kuayu).load();
            new DemoFiling(system.kuayu).load();
            var worker = system.kuayu.directory().worker(system.kuayu.staff().find("chengdu").orElseThrow());
            var all = system.kuayu.filing().list(worker, new FilingList(FilingList.Side.ALL, Set.of(), "", 0, 20));
            assertThat(all)
                    .extracting(Matter::state)
                    .containsExactlyInAnyOrder("UNDER_REVIEW", "SUPPLEMENT", "DELIVERED", "REFUSED");
            assertThat(system.kuayu.filing().desk().listOpen(worker)).hasSize(1);
        }
    }

    private static void put(TestSystem system, String login, String court) {
        new Accounts(system.kuayu)
                .put(
                        Actor.SYSTEM,
                        new Officer(
                                login, login, Set.of(Role.COURT_STAFF), Optional.of(CourtCode.of(court)), "hash", true));
    }
}
