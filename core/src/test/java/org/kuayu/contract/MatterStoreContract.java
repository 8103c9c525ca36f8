package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuayu.contract.MatterSamples.at;
import static org.kuayu.contract.MatterSamples.clock;
import static org.kuayu.contract.MatterSamples.cover;
import static org.kuayu.contract.MatterSamples.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterStore;

/** What every {@link MatterStore} keeps of one matter. */
public abstract class MatterStoreContract extends StoresContract {
    private MatterStore matters() {
        return stores().matters();
    }

    private static String id() {
        return "T-" + fresh();
    }

    private void append(MatterEvent event, Matter cover, Deadline... clocks) {
        write(() -> matters().append(event, cover, List.of(clocks), Optional.empty()));
    }

    private Matter added(String id, String... keys) {
        var cover = cover(id, "p");
        write(() -> matters().append(event(id, 1), cover, List.of(), Optional.of(List.of(keys))));
        return cover;
    }

    private static Matter next(Matter cover, String state) {
        return cover.moved(state, Matter.Standing.OPEN, Optional.empty(), at(cover.version() + 1));
    }

    private static Deadline closed(String id, int event, int minutes) {
        return clock(id, event, minutes).closedAt(at(minutes));
    }

    private void assertEvents(String id, MatterEvent... expected) {
        assertThat(matters().listEvents(id))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(expected);
    }

    @Test
    void givesEachNumberOfASeriesOnce() {
        String series = "T-" + fresh() + "-\u0000";
        var given = stores().journal().write(() -> IntStream.range(0, 3)
                .mapToLong(i -> matters().next(series))
                .boxed()
                .toList());
        assertThat(given).containsExactly(1L, 2L, 3L);
        assertThat(stores().journal().write(() -> matters().next(series + "x"))).isEqualTo(1);
        assertThatThrownBy(() -> write(() -> {
                    matters().next(series);
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(stores().journal().write(() -> matters().next(series))).isEqualTo(5);
    }

    @Test
    void keepsEventsInTheirOrderAndTheLastCover() {
        String id = id() + "\\";
        var first = MatterSamples.fullEvent(id, 1);
        var cover = MatterSamples.fullCover(id, "p");
        append(first, cover);
        assertThat(matters().find(id)).contains(cover);
        var second = event(id, 2);
        var moved = next(cover, "CLOSED");
        append(second, moved);
        assertThat(matters().find(id)).contains(moved);
        assertEvents(id, first, second);
        assertThat(matters().find("none")).isEmpty();
        assertThat(matters().listEvents("none")).isEmpty();
        assertThat(matters().listClocks("none")).isEmpty();
    }

    @Test
    void refusesAnEventThatIsNotTheNext() {
        String id = id();
        var cover = added(id);
        assertThatThrownBy(() -> append(event(id, 1), cover)).isInstanceOf(IllegalStateException.class);
        var third = next(next(cover, "B"), "C");
        assertThatThrownBy(() -> append(event(id, 3), third)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> append(event(id, 2), third)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(event("other", 1), cover)).isInstanceOf(IllegalArgumentException.class);
        assertEvents(id, event(id, 1));
        assertThat(matters().find(id)).contains(cover);
    }

    @Test
    void replacesTheClocksOfAMatter() {
        String id = id();
        var earlier = List.of(
                new Deadline.Earlier(MatterSamples.date(9), at(1), 1),
                new Deadline.Earlier(MatterSamples.pausedDate(), at(2), 2));
        var step = MatterSamples.step(Optional.of("川0104"), Optional.empty());
        var full = Deadline.running(id, 1, step, MatterSamples.pausedDate()).withEarlier(earlier);
        var soon = clock(id, 1, 5);
        append(event(id, 1), cover(id, "p"), closed(id, 4, 8), full, closed(id, 3, 7), soon);
        assertThat(matters().listClocks(id)).containsExactly(soon, full, closed(id, 3, 7), closed(id, 4, 8));
        append(event(id, 2), next(cover(id, "p"), "B"), soon.closedAt(at(2)));
        assertThat(matters().listClocks(id)).containsExactly(soon.closedAt(at(2)));
    }

    @Test
    void findsMattersThatShareKeysTheMostFirst() {
        String key = "k" + fresh() + "\u0000";
        String two = "A" + id();
        String one = "B" + id();
        String other = "A" + id();
        added(one, key + 1, key + 9);
        added(two, key + 1, key + 2, key + 2);
        added(other, key + 2, key + 8);
        var found = matters().listSharing(List.of(key + 1, key + 2, key + 3, key + 1), 9);
        assertThat(found)
                .containsExactly(
                        new MatterStore.Shared(two, 2),
                        new MatterStore.Shared(other, 1),
                        new MatterStore.Shared(one, 1));
        assertThat(matters().listSharing(List.of(key + 1, key + 2), 1)).containsExactly(found.getFirst());
        assertThat(matters().listSharing(List.of(), 9)).isEmpty();
        assertThat(matters().listSharing(List.of(key), 9)).isEmpty();
    }

    @Test
    void keepsOrReplacesTheKeysOfAMatter() {
        String key = "k" + fresh();
        String id = id();
        var second = next(added(id, key + 1, key + 2), "B");
        assertThat(matters().listKeys(id)).containsExactlyInAnyOrder(key + 1, key + 2);
        assertThat(matters().listKeys("none")).isEmpty();
        append(event(id, 2), second);
        assertThat(matters().listSharing(List.of(key + 1), 9)).containsExactly(new MatterStore.Shared(id, 1));
        write(() -> matters()
                .append(event(id, 3), next(second, "C"), List.of(), Optional.of(List.of(key + 2, key + 3))));
        assertThat(matters().listSharing(List.of(key + 1), 9)).isEmpty();
        assertThat(matters().listSharing(List.of(key + 2, key + 3), 9))
                .containsExactly(new MatterStore.Shared(id, 2));
    }

    @Test
    void listsTheTiesOfAMatterOnEitherSideOldestFirst() {
        String a = id();
        String b = id();
        String c = id();
        var late = new MatterLink(a, b, MatterLink.Kind.RELATED, "另一\u0000", "wang", at(9));
        var soon = new MatterLink(c, a, MatterLink.Kind.CAME_FROM, "", "li\\", at(1).plusNanos(1));
        var other = new MatterLink(b, c, MatterLink.Kind.NOT_SAME, "x", "li", at(1));
        write(() -> List.of(late, soon, other).forEach(matters()::put));
        assertThat(matters().listLinks(a)).containsExactly(soon, late);
        assertThat(matters().listLinks(c)).containsExactly(other, soon);
        var again = new MatterLink(c, a, MatterLink.Kind.CAME_FROM, "again", "zhao", at(10));
        var same = new MatterLink(c, a, MatterLink.Kind.SAME_DISPUTE, "same", "zhao", at(11));
        write(() -> List.of(again, same).forEach(matters()::put));
        assertThat(matters().listLinks(a)).containsExactly(late, again, same);
        assertThat(matters().listLinks("none")).isEmpty();
    }

    @Test
    void keepsAnEmptyPaperAndALongOne() {
        byte[] bytes = new byte[3_000_000];
        new Random(3).nextBytes(bytes);
        String digest = "p" + fresh();
        write(() -> {
            matters().putPaper(digest, bytes);
            matters().putPaper(digest + "e", new byte[0]);
        });
        write(() -> matters().putPaper(digest, bytes));
        assertThat(matters().findPaper(digest).orElseThrow()).isEqualTo(bytes);
        assertThat(matters().findPaper(digest + "e").orElseThrow()).isEmpty();
        assertThat(matters().findPaper("none")).isEmpty();
    }

    @Test
    void forgetsAPaperForEver() {
        String digest = "p" + fresh();
        write(() -> matters().putPaper(digest, new byte[] {1}));
        assertThatThrownBy(() -> write(() -> {
                    matters().dropPaper(digest);
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(matters().findPaper(digest).orElseThrow()).containsExactly(1);
        write(() -> List.of(digest, "none").forEach(matters()::dropPaper));
        assertThat(matters().findPaper(digest)).isEmpty();
        write(() -> matters().putPaper(digest, new byte[] {2}));
        assertThat(matters().findPaper(digest).orElseThrow()).containsExactly(2);
    }

    @Test
    void keepsAPaperUntilTheLastOfThoseWhoBroughtItTakesItBack() {
        String digest = "p" + fresh();
        write(() -> matters().putPaper(digest, new byte[] {7}));
        write(() -> matters().putPaper(digest, new byte[] {7}));
        write(() -> matters().dropPaper(digest));
        assertThat(matters().findPaper(digest).orElseThrow()).containsExactly(7);
        write(() -> matters().dropPaper(digest));
        assertThat(matters().findPaper(digest)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        String id = id();
        var link = new MatterLink(id, "b", MatterLink.Kind.RELATED, "", "li", Instant.EPOCH);
        assertThatThrownBy(() -> matters().append(event(id, 1), cover(id, "p"), List.of(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> matters().next("s")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> matters().put(link)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> matters().putPaper(id, new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesBackWhatAFailedWriteDid() {
        String id = id();
        var cover = cover(id, "p");
        assertThatThrownBy(() -> write(() -> {
                    matters().append(event(id, 1), cover, List.of(clock(id, 1, 1)), Optional.of(List.of("k" + id)));
                    matters().put(new MatterLink(id, "b", MatterLink.Kind.RELATED, "", "li", at(1)));
                    matters().putPaper(id, new byte[1]);
                    assertThat(matters().find(id)).contains(cover);
                    assertThat(matters().listClocks(id)).hasSize(1);
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(matters().find(id)).isEmpty();
        assertThat(matters().listEvents(id)).isEmpty();
        assertThat(matters().listClocks(id)).isEmpty();
        assertThat(matters().listSharing(List.of("k" + id), 9)).isEmpty();
        assertThat(matters().listLinks(id)).isEmpty();
        assertThat(matters().findPaper(id)).isEmpty();
        added(id);
        assertEvents(id, event(id, 1));
    }
}
