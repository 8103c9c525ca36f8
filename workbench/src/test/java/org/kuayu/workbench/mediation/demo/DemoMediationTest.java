package org.kuayu.workbench.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
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
    @DisplayName("some sixty disputes in every state, loaded once however often it starts, all of it in words of both languages")
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
            for (String language : List.of("zh", "en")) {
                assertThat(words(language)).containsAll(said(stores, all));
            }
            new DemoMediation(kuayu, admin).load();
            assertThat(all(stores)).hasSameSizeAs(all);
        }
    }

    /** The keys of everything that lists, clocks and histories say of these disputes. */
    private static Set<String> said(MemoryStores stores, List<Matter> all) {
        var keys = new TreeSet<String>();
        for (Matter matter : all) {
            keys.add("matter.state.MEDIATION." + matter.state());
            matter.next().ifPresent(step -> keys.addAll(List.of("who." + step.who(), "step." + step.what())));
            stores.matters().listClocks(matter.id()).forEach(clock -> keys.add("deadline." + clock.date().rule().code()));
            stores.matters().listEvents(matter.id()).forEach(event -> keys.add("act." + event.act().code()));
        }
        return keys;
    }

    private static Set<String> words(String language) {
        var words = new Properties();
        String name = "/messages_" + language + ".properties";
        try (var in = new InputStreamReader(
                DemoMediationTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return words.stringPropertyNames();
    }

    private static List<Matter> all(MemoryStores stores) {
        var filter = MatterFilter.at(List.of("MB-03", "MB-04")).ofKinds(Set.of(MatterKind.MEDIATION));
        return stores.matters().list(filter, 0, 500);
    }
}
