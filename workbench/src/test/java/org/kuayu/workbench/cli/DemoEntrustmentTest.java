package org.kuayu.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Worker;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

class DemoEntrustmentTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final Map<String, Role> ROLES =
            Map.of("", Role.ENFORCEMENT_OFFICER, ".spr", Role.APPROVER, ".zhzx", Role.COMMAND_CENTRE);

    @Test
    @DisplayName("the demonstration's entrustments go through the service, and come once")
    void loadsOnce() throws IOException {
        var stores = new MemoryStores(Clock.systemUTC());
        try (var kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .build()) {
            stores.journal().write(() -> {
                ROLES.forEach((suffix, role) -> {
                    stores.staff().put(officer("yubei" + suffix, role, "渝0112"));
                    stores.staff().put(officer("jinjiang" + suffix, role, "川0104"));
                });
                return 0;
            });
            Worker yubei = kuayu.directory().worker(stores.staff().find("yubei").orElseThrow());
            var demo = new DemoEntrustment(kuayu, new Terminal(InputStream.nullInputStream(), NOWHERE, NOWHERE));
            demo.load();
            demo.load();
            assertThat(kuayu.entrustment().count(yubei, MatterFilter.at(yubei.places()))).isEqualTo(8);
        }
    }

    private static Officer officer(String login, Role role, String court) {
        return new Officer(login, login, Set.of(role), Optional.of(CourtCode.of(court)), "-", true);
    }
}
