package org.kuayu.workbench.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.mediation.dispute.DisputeState;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** The demonstration's disputes. */
class DemoMediationTest {
    private static void put(MemoryStores stores, String login, Role role, Optional<String> court) {
        stores.staff().put(new Officer(login, login, Set.of(role), court.map(CourtCode::of), "-", true));
    }

    @Test
    @DisplayName("some sixty disputes in every state, loaded once however often it starts")
    void everyState() {
        Clock clock = Clock.fixed(Instant.parse("2026-09-17T02:00:00Z"), ZoneOffset.UTC);
        var stores = new MemoryStores(clock);
        try (var kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(clock)
                .build()) {
            stores.journal().write(() -> {
                put(stores, "admin", Role.ADMINISTRATOR, Optional.empty());
                put(stores, "chongqing", Role.COURT_STAFF, Optional.of("渝0112"));
                put(stores, DemoMediation.YUBEI, Role.MEDIATOR, Optional.of("渝0112"));
                put(stores, DemoMediation.LINSHUI, Role.MEDIATOR, Optional.of("川1623"));
                return 0;
            });
            Officer admin = stores.staff().find("admin").orElseThrow();
            new DemoMediation(kuayu, admin).load();
            List<Matter> all = all(stores);
            assertThat(all).hasSizeBetween(50, 80);
            assertThat(all).extracting(Matter::state).contains(
                    Arrays.stream(DisputeState.values()).map(Enum::name).toArray(String[]::new));
            assertThat(all).noneMatch(Matter::forgotten);
            new DemoMediation(kuayu, admin).load();
            assertThat(all(stores)).hasSameSizeAs(all);
        }
    }

    private static List<Matter> all(MemoryStores stores) {
        var filter = MatterFilter.at(List.of("MB-03", "MB-04")).ofKinds(Set.of(MatterKind.MEDIATION));
        return stores.matters().list(filter, 0, 500);
    }
}
