package org.kuayu.workbench.wire;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that posts and sends, every second and whenever somebody wakes it. Thin: what it does is elsewhere. */
final class WireWork {
    private static final Logger LOG = LoggerFactory.getLogger(WireWork.class);
    private static final long PAUSE_MILLIS = 1_000;

    private final Posting posting;
    private final Sender sender;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread = Thread.ofPlatform().daemon().name("wires").unstarted(this::work);
    private boolean closed;
    private boolean hurry;

    WireWork(Posting posting, Sender sender, Clock clock) {
        this.posting = posting;
        this.sender = sender;
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    /** Looks at once. */
    void wake() {
        lock.lock();
        try {
            hurry = true;
            woken.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Stops after the message that is under way. */
    void close() {
        lock.lock();
        try {
            closed = true;
            woken.signal();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }

    private void work() {
        try {
            while (await()) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False once it is closed. */
    private boolean await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!closed && !hurry && !woken.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.trace("nobody woke the wires");
            }
            hurry = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** One failing round, say of the store, is no reason never to try again. */
    private void round() throws InterruptedException {
        try {
            posting.run();
            sender.run(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("the wires stumbled", e);
        }
    }
}
