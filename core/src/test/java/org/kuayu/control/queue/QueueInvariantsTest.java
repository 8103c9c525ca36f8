package org.kuayu.control.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.control.queue.NaiveMark.Seen;
import org.kuayu.control.queue.NaiveMark.Turn;
import org.kuayu.control.queue.SeizureExtent.Block;

/**
 * Handbook §1.5: the invariants (i) to (viii) for random events against {@link NaiveQueue}. {@code -Dkuayu.queue.events=N}
 * runs so many events a seed, {@code -Dkuayu.queue.seeds=1,2,3} other seeds. A failure names seed and unit.
 */
class QueueInvariantsTest {
    private static final int EVENTS = Integer.getInteger("kuayu.queue.events", 35_000);
    private static final Set<String> COMPARED = Set.of(
            "CLOCK_SET_BACK",
            "RENEWAL_LATE",
            "RENEWAL_SHORTER",
            "RENEWAL_GAP",
            "OVER_CAP",
            "WRITTEN_END_WAITING",
            "BARRED_IN_PART",
            "SOLD_BY_OTHER",
            "SOLD_WITHOUT_SEIZURE");

    /** Where a story holds. */
    private record Area(String seizure, String part, Seen seen) {}

    static LongStream seeds() {
        String seeds = System.getProperty("kuayu.queue.seeds", "1,20261127,987654321");
        return Arrays.stream(seeds.split(",")).mapToLong(Long::parseLong);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("(i)–(viii) hold for random events, and the queue stands as the naive one does")
    void holds(long seed) {
        int done = 0;
        for (long unit = 0; done < EVENTS; unit++) {
            var random = new Random(seed * 1_000_003 + unit);
            List<QueueEvent> events = RandomQueues.events(random, 1 + random.nextInt(1 + random.nextInt(60)));
            QueuePolicy policy = RandomQueues.policy(random);
            String where = "seed " + seed + " unit " + unit + " " + policy;
            check(where, events, policy, random);
            done += events.size();
        }
    }

    private static void check(String where, List<QueueEvent> events, QueuePolicy policy, Random random) {
        UnitQueue queue = UnitQueue.of(Story.UNIT, events, policy);
        Instant last = events.stream().map(QueueEvent::at).max(Comparator.naturalOrder()).orElseThrow();
        Instant middle = events.get(random.nextInt(events.size())).at();
        Instant later = last.plusSeconds(86_400L * random.nextInt(4) * random.nextInt(700));
        for (Instant clock : List.of(middle, later)) {
            QueueState state = queue.at(clock);
            compare(where + " at " + clock, state, new NaiveQueue(events, policy, clock));
            caps(where, state);
        }
        order(where, queue, events, later, random);
        terminal(where, queue, middle, later);
    }

    /** (vi) in any order of arrival, (vii) with duplicates, (viii) beside another unit: the same. */
    private static void order(String where, UnitQueue queue, List<QueueEvent> events, Instant clock, Random random) {
        QueueState state = queue.at(clock);
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, random.nextInt(events.size() + 1)));
        Collections.shuffle(shuffled, random);
        UnitQueue other = UnitQueue.of(Story.UNIT, shuffled, queue.policy());
        other.with(clock, new QueueAct.Sold(Story.COURT, SeizureScope.WHOLE, java.util.Optional.empty())).at(clock);
        assertThat(other.at(clock)).as(where).isEqualTo(state);
        assertThat(queue.at(clock)).as(where).isEqualTo(state);
    }

    /** (v) what has come to its end stays as it is, unless a correction is entered. */
    private static void terminal(String where, UnitQueue queue, Instant middle, Instant later) {
        boolean corrected = queue.events().stream()
                .anyMatch(e -> e.act() instanceof QueueAct.Correct || e.act() instanceof QueueAct.Strike);
        if (corrected) {
            return;
        }
        Map<String, Set<Seen>> now = stories(queue.at(later));
        stories(queue.at(middle)).forEach((id, stories) -> stories.stream()
                .filter(story -> !story.state().live())
                .forEach(story -> assertThat(now.get(id)).as(where).contains(story)));
    }

    /** (iv) no stretch of a term is longer than the cap without a warning. */
    private static void caps(String where, QueueState state) {
        for (StandingSeizure seizure : state.seizures()) {
            for (TermSegment segment : seizure.segments()) {
                LocalDate longest = segment.from().plusMonths(36);
                boolean warned = state.notes().stream()
                        .anyMatch(n -> n.code() == QueueReason.OVER_CAP && n.intake() == segment.intake());
                assertThat(!segment.lastDay().isAfter(longest) || warned).as(where).isTrue();
            }
        }
    }

    private static void compare(String where, QueueState state, NaiveQueue naive) {
        assertThat(stories(state)).as(where).isEqualTo(stories(naive));
        assertThat(state.claims().stream()
                        .map(c -> c.sale() + " " + c.rank() + " " + c.seizure() + " " + c.court())
                        .toList())
                .as(where)
                .isEqualTo(naive.claims);
        var notes = new TreeSet<String>();
        for (QueueNote note : state.notes()) {
            if (note.refused() && note.code() != QueueReason.UNKNOWN_EVENT
                    && note.code() != QueueReason.CORRECTION_OF_CORRECTION) {
                notes.add(note.intake() + " refused " + note.code());
            } else if (COMPARED.contains(note.code().name())) {
                notes.add(note.intake() + " " + note.code());
            }
        }
        assertThat(notes).as(where).isEqualTo(naive.notes);
        var live = naive.cases.values().stream().flatMap(c -> c.marks.stream()).filter(NaiveMark::live);
        assertThat(state.nextEnd())
                .as(where)
                .isEqualTo(live.filter(m -> m.last != null).map(m -> m.last).min(LocalDate::compareTo));
        points(where, naive);
        assertThat(areas(state, naive.shares.parts())).as(where).isEqualTo(areas(naive));
    }

    /** (i) at most one in force at a point, (ii) nobody waits behind nobody, (iii) in the order of intake. */
    private static void points(String where, NaiveQueue naive) {
        Map<Integer, ArrayList<NaiveMark>> points = naive.cases.values().stream()
                .flatMap(c -> c.marks.stream())
                .filter(NaiveMark::live)
                .collect(Collectors.groupingBy(m -> m.point, Collectors.toCollection(ArrayList::new)));
        points.values().forEach(marks -> {
            long held = marks.stream().filter(NaiveMark::held).count();
            assertThat(held).as(where).isLessThanOrEqualTo(1);
            marks.sort(Comparator.comparingLong(m -> m.of.intake));
            for (int i = 1; i < marks.size(); i++) {
                assertThat(marks.get(i - 1).place).as(where).isLessThan(marks.get(i).place);
            }
        });
        boolean waits = points.values().stream().flatMap(List::stream).anyMatch(NaiveMark::waits);
        boolean held = points.values().stream().flatMap(List::stream).anyMatch(NaiveMark::held);
        assertThat(!waits || held).as(where).isTrue();
    }

    private static Map<String, Set<Seen>> stories(QueueState state) {
        Map<String, Set<Seen>> stories = new TreeMap<>();
        state.seizures()
                .forEach(s -> stories.computeIfAbsent(s.seizure().id(), id -> new HashSet<>())
                        .add(seen(s)));
        return stories;
    }

    private static Map<String, Set<Seen>> stories(NaiveQueue naive) {
        Map<String, Set<Seen>> stories = new TreeMap<>();
        naive.cases.forEach((id, of) -> of.marks.forEach(
                m -> stories.computeIfAbsent(id, i -> new HashSet<>()).add(m.seen())));
        return stories;
    }

    private static Seen seen(StandingSeizure s) {
        var log = new ArrayList<Turn>();
        for (StateChange change : s.history()) {
            if (change.from().filter(change.to()::equals).isEmpty()) {
                log.add(new Turn(change.at(), change.to()));
            }
        }
        return new Seen(
                s.state(),
                s.place(),
                s.controller(),
                s.stage(),
                s.caseNumber(),
                s.effectiveFrom(),
                s.lastDay(),
                s.endedAt(),
                log);
    }

    /** How many twelfths of each part each story of each seizure covers. */
    private static Map<Area, Long> areas(QueueState state, List<String> parts) {
        Map<Area, Long> areas = new HashMap<>();
        for (StandingSeizure s : state.seizures()) {
            for (String part : parts) {
                double shares = s.scope().blocks().stream().mapToDouble(b -> share(b, part)).sum();
                add(areas, new Area(s.seizure().id(), part, seen(s)), Math.round(shares * NaiveShares.TWELVE));
            }
        }
        return areas;
    }

    private static double share(Block block, String part) {
        boolean named = block.parts().isEmpty() || block.parts().stream().anyMatch(p -> p.part().equals(part));
        boolean excepted = block.except().stream().anyMatch(p -> !p.part().isEmpty() && p.part().equals(part));
        if (!named || excepted) {
            return 0;
        }
        return block.shares().isEmpty() ? 1 - sum(block.except()) : sum(block.shares());
    }

    private static double sum(List<SeizureScope> scopes) {
        return scopes.stream()
                .filter(s -> s.denominator() > 0)
                .mapToDouble(s -> (double) s.numerator() / s.denominator())
                .sum();
    }

    private static Map<Area, Long> areas(NaiveQueue naive) {
        Map<Area, Long> areas = new HashMap<>();
        naive.cases.forEach((id, of) -> of.marks.forEach(
                m -> add(areas, new Area(id, naive.shares.part(m.point), m.seen()), 1)));
        return areas;
    }

    private static void add(Map<Area, Long> areas, Area key, long amount) {
        if (amount > 0) {
            areas.merge(key, amount, Long::sum);
        }
    }
}
