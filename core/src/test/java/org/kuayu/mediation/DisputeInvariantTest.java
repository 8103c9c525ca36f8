package org.kuayu.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeState;

/** What holds for any acts in any order, the clock acting in between. */
class DisputeInvariantTest {
    private static final int DISPUTES = 12;
    private static final int ACTS = 60;
    private static final List<String> WHO = List.of("wang", "wang", "wang", "court", "zhou", "chen", "linshui");
    private static final Map<String, List<String>> ONWARDS = Map.of(
            "APPLIED", List.of("wang asks", "wang hears all CONSENTS"),
            "CONSENTED", List.of("wang chooses wang", "court appoints wang"),
            "ASSIGNED", List.of("wang discloses NONE", "wang accepts", "chen discloses NONE", "chen accepts"),
            "IN_MEDIATION", List.of("wang drafts wang 3600000 2025-01-31 2", "wang says 一句话", "wang suspends"),
            "SUSPENDED", List.of("court resumes", "wang resumes"),
            "DRAFT_AGREEMENT", List.of("wang signs P1", "wang signs P2", "wang proposes"),
            "AGREED", List.of("wang applies P1 渝0112", "wang applies P2 渝0112", "wang performs 1", "wang visits PERFORMS"),
            "CONFIRM_PENDING", List.of("court takes-application", "court confirms", "court dismisses UNCLEAR", "wang withdraws P1"),
            "CONFIRMED", List.of("wang performs 1", "wang performs 2"));
    private static final List<String> WHAT = List.of(
            "asks",
            "hears all CONSENTS",
            "hears all CONSENTS",
            "hears P2 REFUSES",
            "chooses wang",
            "chooses wang+chen",
            "appoints zhou",
            "discloses NONE",
            "discloses NONE",
            "discloses RELATIVE",
            "waives wang all",
            "rejects wang P1",
            "accepts",
            "accepts",
            "declines",
            "replaces P1",
            "replaces -",
            "joins chen",
            "plans 2024-12-01T10:00 VIDEO",
            "says 一句话",
            "extends 7 P1,P2",
            "appraises 2024-09-02",
            "appraised 2024-12-30",
            "suspends",
            "resumes",
            "drafts wang 3600000 2025-01-31 2",
            "drafts wang 3600000 2025-01-31 2",
            "takes-back",
            "proposes",
            "opposes P1",
            "signs P1",
            "signs P2",
            "refuses-to-sign P2",
            "applies P1 渝0112",
            "applies P2 渝0112",
            "takes-application",
            "confirms",
            "dismisses UNCLEAR",
            "withdraws P1",
            "performs 1",
            "performs 2",
            "visits PERFORMS",
            "ends FAR_APART",
            "ends TIME_UP",
            "hands 渝0112 SUIT",
            "arbitrates",
            "commission ACCEPTED",
            "commission AWARDED",
            "closes",
            "corrects 2 2024-09-02");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 20240902, 77})
    @DisplayName("clocks are never lost, ends never change, an open dispute has a next step, replay gives the cover")
    void anyActs(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < DISPUTES; i++) {
            try (var world = new MediationWorld()) {
                walk(world, random, "seed " + seed + " dispute " + i);
            }
        }
    }

    private static void walk(MediationWorld world, Random random, String name) {
        var told = new DisputeLine(world);
        boolean labour = random.nextInt(3) == 0;
        told.tell("2024-09-02 court takes " + (labour ? "labour" : "loan") + (random.nextBoolean() ? " DELEGATED" : " DIRECT"));
        if (told.id().isEmpty()) {
            return;
        }
        Set<String> clocks = new HashSet<>();
        Matter before = cover(world, told);
        var now = world.now();
        for (int act = 0; act < ACTS; act++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            String day = LegalDay.of(now) + " " + now.atZone(LegalDay.ZONE).toLocalTime().withNano(0);
            told.tell(day + " clock goes");
            told.tell(day + " " + act(before, random));
            Matter after = cover(world, told);
            check(world, after, clocks, name + " act " + act);
            if (DisputeState.valueOf(before.state()).terminal()) {
                assertThat(after).as(name).isEqualTo(before);
            }
            before = after;
        }
    }

    /** Every other act is one that leads on from where the dispute stands, so that late states are reached too. */
    private static String act(Matter cover, Random random) {
        List<String> on = ONWARDS.getOrDefault(cover.state(), List.of());
        return on.isEmpty() || random.nextInt(4) == 0
                ? WHO.get(random.nextInt(WHO.size())) + " " + WHAT.get(random.nextInt(WHAT.size()))
                : on.get(random.nextInt(on.size()));
    }

    private static Matter cover(MediationWorld world, DisputeLine told) {
        return world.stores.matters().find(told.id()).orElseThrow();
    }

    private static void check(MediationWorld world, Matter cover, Set<String> known, String name) {
        List<Deadline> clocks = world.stores.matters().listClocks(cover.id());
        var names = new HashSet<String>();
        clocks.forEach(clock -> names.add(clock.date().rule().code() + " " + clock.event()));
        assertThat(names).as(name).hasSameSizeAs(clocks).containsAll(known);
        known.addAll(names);
        boolean over = DisputeState.valueOf(cover.state()).terminal();
        assertThat(cover.next().isEmpty()).as(name + " next step").isEqualTo(over);
        assertThat(cover.forgotten()).as(name).isFalse();
        if (over) {
            assertThat(clocks).as(name).allMatch(clock -> clock.closed().isPresent());
        }
        Dispute again = Dispute.of(world.stores.matters().listEvents(cover.id()), Deadlines.bundled());
        assertThat(again.state().name()).as(name).isEqualTo(cover.state());
        assertThat(again.next()).as(name).isEqualTo(cover.next());
    }
}
