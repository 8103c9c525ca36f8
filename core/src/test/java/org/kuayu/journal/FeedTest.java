package org.kuayu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());

    private static final class Noting implements Follower {
        private final List<Long> seen = new ArrayList<>();
        private final long bad;
        private final CountDownLatch three = new CountDownLatch(3);
        private int kept;

        Noting(long bad) {
            this.bad = bad;
        }

        @Override
        public String name() {
            return "noting";
        }

        @Override
        public synchronized long checkpoint() {
            return seen.size();
        }

        @Override
        public synchronized void apply(List<Entry> entries) {
            for (Entry entry : entries) {
                if (entry.sequence() == bad) {
                    throw new IllegalStateException("cannot apply");
                }
                seen.add(entry.sequence());
                three.countDown();
            }
        }

        @Override
        public void keep() {
            kept++;
        }
    }

    private void append() {
        journal.write(() -> journal.append(Draft.of(Actor.SYSTEM, new Act("case.imported"), new Subject("case", "x"))));
    }

    @Test
    void followsInTheBackgroundWhatIsWritten() throws InterruptedException {
        var follower = new Noting(0);
        append();
        try (var feed = new Feed(journal, List.of(follower))) {
            feed.start();
            append();
            append();
            assertThat(follower.three.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(follower.seen).containsExactly(1L, 2L, 3L);
        assertThat(follower.kept).isOne();
    }

    @Test
    void catchesUpOnTheCallingThread() {
        var follower = new Noting(0);
        for (int i = 0; i < 2500; i++) {
            append();
        }
        try (var feed = new Feed(journal, List.of(follower))) {
            assertThat(feed.standings().getFirst().behind()).isEqualTo(2500);
            feed.catchUp();
            assertThat(feed.standings().getFirst())
                    .isEqualTo(new Feed.Standing("noting", 2500, 0, java.util.Optional.empty()));
        }
        assertThat(follower.seen).hasSize(2500).isSorted();
    }

    @Test
    void stopsAFollowerThatThrowsVisiblyAndNotTheOthers() {
        var bad = new Noting(2);
        var good = new Noting(0);
        try (var feed = new Feed(journal, List.of(bad, good))) {
            append();
            feed.catchUp();
            append();
            append();
            feed.catchUp();
            assertThat(feed.standings().get(0).stopped().orElseThrow()).hasMessage("cannot apply");
            assertThat(feed.standings().get(0).behind()).isEqualTo(2);
            assertThat(feed.standings().get(1).behind()).isZero();
        }
        assertThat(bad.kept).isZero();
        assertThat(good.seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aFollowerAheadOfARestoredJournalIsNotFedBackwards() {
        var follower = new Noting(0);
        follower.seen.addAll(List.of(1L, 2L, 3L));
        append();
        try (var feed = new Feed(journal, List.of(follower))) {
            feed.catchUp();
            assertThat(feed.standings().getFirst().behind()).isZero();
        }
        assertThat(follower.seen).hasSize(3);
    }
}
