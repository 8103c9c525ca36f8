package org.kuayu.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kuayu.journal.JournalException;

@Timeout(60)
class SyncGroupTest {
    private final ReentrantLock writer = new ReentrantLock(true);
    private final AtomicLong committed = new AtomicLong();
    private final AtomicInteger syncs = new AtomicInteger();

    @Test
    void oneSyncServesAllWhoCommittedBefore() throws InterruptedException {
        var group = new SyncGroup(writer, 0, () -> {
            syncs.incrementAndGet();
            return committed.get();
        });
        committed.set(8);
        var go = new CountDownLatch(1);
        var threads = IntStream.rangeClosed(1, 8)
                .mapToObj(unit -> Thread.ofPlatform().start(() -> {
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    group.await(unit);
                }))
                .toList();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(syncs).hasValue(1);
    }

    @Test
    void nothingIsAcknowledgedAfterAFailedSync() {
        var group = new SyncGroup(writer, 0, () -> {
            syncs.incrementAndGet();
            throw new JournalException("disk");
        });
        assertThatThrownBy(() -> group.await(1)).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> group.await(1)).isInstanceOf(JournalException.class);
        assertThatThrownBy(group::refuseIfBroken)
                .isInstanceOf(JournalException.class)
                .hasRootCauseMessage("disk");
        assertThat(syncs).hasValue(1);
        assertThat(writer.isLocked()).isFalse();
    }

    @Test
    void aFailureOfAnyKindBreaksTheStore() {
        var group = new SyncGroup(writer, 0, () -> {
            throw new IllegalStateException("unforeseen");
        });
        assertThatThrownBy(() -> group.await(1)).hasMessage("unforeseen");
        assertThatThrownBy(group::refuseIfBroken).isInstanceOf(JournalException.class);
    }

    @Test
    void whatIsDurableAlreadyIsStillAcknowledgedAfterTheEnd() {
        var group = new SyncGroup(writer, 0, committed::get);
        committed.set(3);
        group.close();
        group.await(3);
        assertThatThrownBy(() -> group.await(4)).isInstanceOf(JournalException.class);
        assertThatThrownBy(group::refuseIfBroken).isInstanceOf(JournalException.class);
    }
}
