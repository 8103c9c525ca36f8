package org.kuayu.store.jpa.internal;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.kuayu.journal.JournalException;

/**
 * Lets many writers share one sync. The first who waits leads: he takes the fair writer lock behind those who are
 * already queued for it, so that their commits are covered too, and no unit is half-way while the sync runs. A failed
 * sync breaks the store for good: nothing is acknowledged after it.
 */
final class SyncGroup {
    private final ReentrantLock writer;
    private final LongSupplier sync;
    private final Object monitor = new Object();
    private volatile long synced;
    private boolean led;
    private volatile JournalException broken;

    /**
     * A group for the units committed under this lock.
     *
     * @param synced the last unit that is durable already
     * @param sync makes everything committed so far durable and says up to which unit
     */
    SyncGroup(ReentrantLock writer, long synced, LongSupplier sync) {
        this.writer = writer;
        this.synced = synced;
        this.sync = sync;
    }

    void refuseIfBroken() {
        JournalException cause = broken;
        if (cause != null) {
            throw new JournalException("the store stopped after a failure; start the program again", cause);
        }
    }

    /** Stops the store for this reason, and returns it. */
    JournalException broken(JournalException reason) {
        synchronized (monitor) {
            broken = reason;
            monitor.notifyAll();
        }
        return reason;
    }

    /** Returns when the unit can no longer be lost. */
    void await(long unit) {
        while (!covered(unit)) {
            lead(unit);
        }
    }

    /** Syncs once more, then refuses everything. */
    void close() {
        writer.lock();
        try {
            if (broken == null) {
                lead(Long.MAX_VALUE);
                broken(new JournalException("the store is closed"));
            }
        } finally {
            writer.unlock();
        }
    }

    /** Whether the unit is durable; if not, the caller has become the leader. */
    private boolean covered(long unit) {
        boolean interrupted = false;
        try {
            synchronized (monitor) {
                while (synced < unit && led && broken == null) {
                    try {
                        monitor.wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                if (synced >= unit) {
                    return true;
                }
                refuseIfBroken();
                led = true;
                return false;
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void lead(long unit) {
        long reached = -1;
        writer.lock();
        try {
            reached = synced >= unit ? synced : sync();
        } catch (JournalException e) {
            throw broken(e);
        } finally {
            if (reached < 0 && broken == null) {
                broken(new JournalException("a sync failed"));
            }
            writer.unlock();
            synchronized (monitor) {
                led = false;
                synced = Math.max(synced, reached);
                monitor.notifyAll();
            }
        }
    }

    private long sync() {
        refuseIfBroken();
        return sync.getAsLong();
    }
}
