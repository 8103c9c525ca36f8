package org.kuayu.matter.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kuayu.matter.MatterWorld.YUBEI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterWorld;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Worker;
import org.kuayu.party.Person;

/** BX-13, ME-18: one dispute at two places is found, decided on by a person, and not proposed again. */
class DuplicatesTest {
    private static final String TEXT =
            "王某自2023年5月起在渝北某建筑公司担任钢筋工，双方约定月工资8000元，公司自11月起以工程款未到账为由停发工资，共拖欠工资24000元。";
    private final MatterWorld world = new MatterWorld();
    private final Ties ties = new Ties(world.parts());
    private final Duplicates duplicates = new Duplicates(world.store, ties);
    private final Worker zhao = world.worker("zhao");

    private static List<Person> parties(String name, String number) {
        return List.of(Person.natural(name, number), Person.organisation("渝北大成建筑劳务有限公司", "91500112MA0000000X"));
    }

    @Test
    void proposesWithReasonsAndNeverAgainOnceDecided() {
        world.open("T-1", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT, 2_400_000));
        world.open("T-2", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT.replace("钢筋工", "工人"), 2_400_000));
        DuplicateCandidate found = duplicates.list(zhao, "T-1", 9).getFirst();
        assertThat(found.other()).isEqualTo("T-2");
        assertThat(found.reasons())
                .extracting(reason -> reason.code())
                .containsExactly("same.identity", "same.organisation", "same.text", "same.amount", "same.dates");
        assertThat(found.likeness().orElseThrow()).isBetween(0.8, 1.0);
        assertThat(found.cover().orElseThrow().id()).isEqualTo("T-2");
        assertThat(duplicates.listUndecided(zhao, 50)).hasSize(1);

        duplicates.notSame(zhao, new DuplicatePair("T-1", "T-2"), "两份合同").orThrow();
        assertThat(duplicates.list(zhao, "T-1", 9)).isEmpty();
        assertThat(duplicates.list(zhao, "T-2", 9)).isEmpty();
        assertThat(duplicates.listUndecided(zhao, 50)).isEmpty();
        world.pass(Duration.ofMinutes(1));
        MatterLink link = duplicates.same(zhao, new DuplicatePair("T-2", "T-1"), "同一笔工资").orThrow();
        assertThat(ties.list(zhao, "T-1")).containsExactly(link);
        assertThat(duplicates.list(zhao, "T-1", 9)).isEmpty();
    }

    @Test
    void theDecisionStaysWhenPartiesOrTextAreBroughtInAgain() {
        Matter first = world.open("T-1", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT));
        world.open("T-2", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT));
        duplicates.same(zhao, new DuplicatePair("T-1", "T-2"), "同一笔工资").orThrow();
        world.act(first.moved("ASSIGNED", Matter.Standing.OPEN, first.next(), world.now), "mediation.corrected", "zhao", List.of());
        assertThat(duplicates.list(zhao, "T-1", 9)).isEmpty();
        assertThat(ties.list(zhao, "T-1")).hasSize(1);
    }

    @Test
    void ofAMatterElsewhereNoMoreIsShownThanItsPlace() {
        world.open("T-1", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT));
        var far = new Matter(
                "F-1", MatterKind.FILING, "", "王*", List.of("川0104"), "川0104", java.util.Optional.empty(), "TAKEN",
                Matter.Standing.OPEN, world.now, world.now, Set.of(), java.util.Optional.empty(), 1);
        world.recordWith(far, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT));
        DuplicateCandidate found = duplicates.list(zhao, "T-1", 9).getFirst();
        assertThat(found.cover()).isEmpty();
        assertThat(found.places()).containsExactly("川0104");
        assertThat(duplicates.list(zhao, "F-1", 9)).as("who does not see it asks in vain").isEmpty();
        assertThat(duplicates.same(zhao, new DuplicatePair("T-1", "F-1"), "同一笔工资").value()).isPresent();
    }

    @Test
    void twoWorkersOfOneCompanyAreNotOneDispute() {
        world.open("T-1", YUBEI, DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT));
        world.open("T-2", YUBEI, DuplicateKeys.of(parties("李小红", "500112190402020022"), TEXT));
        assertThat(duplicates.list(zhao, "T-1", 9)).isEmpty();
    }

    @Test
    void theKeysShowNeitherNameNorNumberNorText() {
        List<String> keys = DuplicateKeys.of(parties("王大明", "500112190401010011"), TEXT, 2_400_000);
        assertThat(keys).allMatch(key -> key.length() < 200 && key.chars().allMatch(c -> c < 128));
        assertThat(String.join(" ", keys)).doesNotContain("500112", "91500112", "8000");
    }

    @Test
    void likenessIsNearTheShareOfCommonPairs() {
        long seed = 20260302;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String one = letters(random, 300);
            String other = one.substring(0, random.nextInt(300)) + letters(random, 150);
            double estimate = TextSketch.of(one).orElseThrow().likeness(TextSketch.of(other).orElseThrow());
            assertThat(estimate).as("seed " + seed + " #" + i).isCloseTo(exact(one, other), within(0.16));
        }
        assertThat(TextSketch.of("太短")).isEmpty();
    }

    private static String letters(Random random, int count) {
        var out = new StringBuilder();
        random.ints(count, 0x4E00, 0x5E00).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static double exact(String one, String other) {
        Set<String> mine = pairs(one);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(pairs(other));
        Set<String> either = new HashSet<>(mine);
        either.addAll(pairs(other));
        return (double) both.size() / either.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(org.kuayu.text.Simplified.of(text.substring(i, i + 2)));
        }
        return pairs;
    }

    /** 95 of 100 planted ones found, of 100 proposed at most 5 wrong, among neighbours that are much alike. */
    @Test
    void findsPlantedDuplicatesAndLittleElse() {
        long seed = Long.getLong("kuayu.seed", 20261127L);
        System.out.println("seed " + seed);
        var invented = new InventedDisputes(seed);
        var planted = new HashSet<Set<String>>();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var dispute = invented.dispute();
            ids.add(open("A" + i, invented.told(dispute)));
            ids.add(open("N" + i, invented.told(invented.neighbour(dispute))));
            if (i % 2 == 0) {
                ids.add(open("B" + i, invented.told(dispute)));
                planted.add(Set.of("A" + i, "B" + i));
            }
        }
        var proposed = new HashSet<Set<String>>();
        for (String id : ids) {
            duplicates.list(zhao, id, 20).forEach(found -> proposed.add(new TreeSet<>(List.of(id, found.other()))));
        }
        long found = planted.stream().filter(proposed::contains).count();
        long wrong = proposed.stream().filter(pair -> !planted.contains(pair)).count();
        System.out.println("found " + found + " of " + planted.size() + ", wrong " + wrong + " of " + proposed.size());
        assertThat((double) found / planted.size()).as("recall, seed " + seed).isGreaterThanOrEqualTo(0.95);
        assertThat((double) wrong / proposed.size()).as("false, seed " + seed).isLessThanOrEqualTo(0.05);
    }

    private String open(String id, InventedDisputes.Told told) {
        world.open(id, YUBEI, told.keys());
        return id;
    }
}
