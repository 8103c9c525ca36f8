package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.kuayu.Stores;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterStore;

/** Looks at a store that {@link MatterWriting} wrote, however it ended. */
final class MatterWritten {
    private MatterWritten() {}

    /** The greatest acknowledged version of each matter in the lines that were printed; the last may be cut. */
    static void read(String line, Map<String, Integer> into) {
        String[] words = line.split(" ");
        if (words.length == 2 && !words[1].isEmpty()) {
            into.merge(words[0], Integer.parseInt(words[1]), Math::max);
        }
    }

    /** Everything that was acknowledged is there once, and everything there follows from the events. */
    static void check(Stores stores, Map<String, Integer> acknowledged) {
        assertThat(ChainVerifier.verify(stores.journal()).breaks()).isEmpty();
        acknowledged.forEach((id, version) ->
                assertThat(stores.matters().listEvents(id)).as(id).hasSizeGreaterThanOrEqualTo(version));
        var covers = new ArrayList<Matter>();
        var running = new ArrayList<Deadline>();
        for (String id : MatterWriting.ids(stores)) {
            var events = stores.matters().listEvents(id);
            checkMatter(stores, id, events);
            covers.add(MatterWriting.cover(events));
            MatterWriting.clocks(events).stream().filter(c -> c.closed().isEmpty()).forEach(running::add);
        }
        assertThat(given(stores)).as("no number twice").isGreaterThanOrEqualTo(covers.size());
        checkLists(stores, covers);
        checkDue(stores, covers, running);
        checkKeys(stores, covers);
    }

    private static void checkMatter(Stores stores, String id, List<MatterEvent> events) {
        assertThat(events).extracting(MatterEvent::sequence).doesNotHaveDuplicates();
        assertThat(events.getLast().sequence()).isEqualTo(events.size());
        assertThat(stores.matters().find(id)).contains(MatterWriting.cover(events));
        assertThat(stores.matters().listClocks(id))
                .containsExactlyInAnyOrderElementsOf(MatterWriting.clocks(events));
        assertThat(stores.journal().listAbout(new Subject(MatterBook.SUBJECT, id))).hasSameSizeAs(events);
    }

    /** The last number that was given, without taking the next. */
    static long given(Stores stores) {
        var next = new AtomicLong();
        assertThatThrownBy(() -> stores.journal().write(() -> {
                    next.set(stores.matters().next("T"));
                    throw new UnsupportedOperationException("only to look");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        return next.get() - 1;
    }

    private static void checkLists(Stores stores, List<Matter> covers) {
        for (String place : MatterWriting.PLACES) {
            for (Matter.Standing standing : Matter.Standing.values()) {
                var filter = MatterFilter.at(List.of(place)).standing(Set.of(standing));
                var expected = covers.stream()
                        .filter(m -> m.places().contains(place) && m.standing() == standing)
                        .sorted(Comparator.comparing(Matter::stateSince).thenComparing(Matter::id))
                        .toList();
                assertThat(stores.matters().list(filter, 0, 9_999)).isEqualTo(expected);
                assertThat(stores.matters().count(filter.of("login1"))).isEqualTo(expected.stream()
                        .filter(m -> m.assignee().equals(Optional.of("login1")))
                        .count());
            }
        }
    }

    private static void checkDue(Stores stores, List<Matter> covers, List<Deadline> running) {
        var all = new DueFilter(
                MatterWriting.PLACES, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
        assertThat(stores.matters().listDue(all, 0, 99_999)).containsExactlyInAnyOrderElementsOf(running);
        assertThat(stores.matters().countDue(all)).isEqualTo(running.size());
        assertThat(covers).extracting(Matter::id).containsAll(
                running.stream().map(Deadline::matter).toList());
    }

    private static void checkKeys(Stores stores, List<Matter> covers) {
        for (Matter cover : covers) {
            var keys = MatterWriting.keys(stores.matters().listEvents(cover.id()));
            assertThat(stores.matters().listSharing(keys, 1))
                    .containsExactly(new MatterStore.Shared(cover.id(), keys.size()));
        }
    }
}
