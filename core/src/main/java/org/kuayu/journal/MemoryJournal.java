package org.kuayu.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * A journal in memory, for tests, trials and embedders who keep nothing. Thread-safe; a reader waits while another thread
 * writes, so that it never sees half a unit.
 *
 * <p>The in-memory stores of the other packages take part in its transactions through {@link #undoing} and
 * {@link #reading}.
 */
public final class MemoryJournal implements Journal {
    private final Clock clock;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile long durable;

    /** An empty journal that takes its instants from this clock. */
    public MemoryJournal(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (lock.isWriteLockedByCurrentThread()) {
            return work.get();
        }
        T result = writeAlone(work);
        listeners.forEach(listener -> listener.accept(durable));
        return result;
    }

    private <T> T writeAlone(Supplier<T> work) {
        lock.writeLock().lock();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            try {
                end(done);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private void end(boolean done) {
        while (!done && !undo.isEmpty()) {
            undo.pop().run();
        }
        undo.clear();
        durable = entries.size();
    }

    @Override
    public Entry append(Draft draft) {
        int before = entries.size();
        undoing(() -> entries.subList(before, entries.size()).clear());
        Digest previous = entries.isEmpty() ? Digest.NONE : entries.getLast().digest();
        var instant = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = Entry.chain(entries.size() + 1L, instant, draft, previous);
        entries.add(entry);
        return entry;
    }

    /**
     * Says how the change that a store makes next is taken back; only inside {@link #write}. If the work fails, what was
     * said last runs first.
     *
     * @throws IllegalStateException outside of it
     */
    public void undoing(Runnable takeBack) {
        if (!lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("only inside Journal.write");
        }
        undo.push(takeBack);
    }

    /** Reads while no other thread writes. */
    public <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long lastSequence() {
        return durable;
    }

    @Override
    public List<Entry> list(long after, int limit) {
        return reading(() -> {
            int from = (int) Math.clamp(after, 0, durable);
            return List.copyOf(entries.subList(from, (int) Math.min(durable, (long) from + Math.max(0, limit))));
        });
    }

    @Override
    public List<Entry> listAbout(Subject subject) {
        return reading(() -> entries.stream()
                .limit(durable)
                .filter(entry -> entry.draft().subject().equals(subject))
                .toList());
    }

    @Override
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }
}
