package org.kuayu.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** One follower with its thread. */
final class FollowerRun {
    private static final int PIECE = 1000;
    private static final long KEEP_AFTER = 20_000;

    private final Journal journal;
    private final Follower follower;
    private final ReentrantLock work = new ReentrantLock(true);
    private final Object monitor = new Object();
    private long woken;
    private boolean closed;
    private Optional<Thread> thread = Optional.empty();
    private long unkept;
    private volatile Optional<RuntimeException> stopped = Optional.empty();

    FollowerRun(Journal journal, Follower follower) {
        this.journal = journal;
        this.follower = follower;
    }

    void start() {
        var started =
                Thread.ofPlatform().daemon().name("follower " + follower.name()).unstarted(this::follow);
        synchronized (monitor) {
            thread = Optional.of(started);
        }
        started.start();
    }

    void wake() {
        synchronized (monitor) {
            woken++;
            monitor.notifyAll();
        }
    }

    private void follow() {
        long seen = -1;
        while (stopped.isEmpty()) {
            synchronized (monitor) {
                while (!closed && woken == seen) {
                    try {
                        monitor.wait();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
                if (closed) {
                    return;
                }
                seen = woken;
            }
            catchUp();
        }
    }

    /** Applies, piece by piece, what was durable at the call; a thread that closes the feed can step in between. */
    void catchUp() {
        long target = journal.lastSequence();
        boolean more = true;
        while (more) {
            work.lock();
            try {
                more = stopped.isEmpty() && !isClosed() && piece(target);
            } catch (RuntimeException e) {
                stopped = Optional.of(e);
                System.getLogger(Feed.class.getName())
                        .log(
                                System.Logger.Level.ERROR,
                                "follower " + follower.name() + " stopped: "
                                        + e.getClass().getName());
                more = false;
            } finally {
                work.unlock();
            }
        }
    }

    /** Applies one piece; false when the follower has reached the target. */
    private boolean piece(long target) {
        long from = follower.checkpoint();
        if (from >= target) {
            return false;
        }
        List<Entry> entries = journal.list(from, PIECE);
        if (entries.isEmpty() || entries.getFirst().sequence() != from + 1) {
            throw new JournalException("entry " + (from + 1) + " is missing");
        }
        follower.apply(entries);
        unkept += entries.size();
        if (unkept >= KEEP_AFTER) {
            follower.keep();
            unkept = 0;
        }
        return true;
    }

    Feed.Standing standing() {
        long checkpoint = follower.checkpoint();
        return new Feed.Standing(
                follower.name(), checkpoint, Math.max(0, journal.lastSequence() - checkpoint), stopped);
    }

    private boolean isClosed() {
        synchronized (monitor) {
            return closed;
        }
    }

    void close() {
        Optional<Thread> running;
        synchronized (monitor) {
            closed = true;
            running = thread;
            monitor.notifyAll();
        }
        try {
            if (running.isPresent()) {
                running.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        work.lock();
        try {
            if (stopped.isEmpty()) {
                follower.keep();
            }
        } finally {
            work.unlock();
        }
    }
}
