package org.kuayu.journal;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The append-only, hash-chained record of every accepted act, and the single writer under which everything is written.
 *
 * <p>Every store of one system shares one journal: a store's {@code put} methods may be called only inside
 * {@link #write}, on the same thread, and take part in its transaction. Reading is allowed from any thread at any time.
 */
public interface Journal {
    /**
     * Runs the work alone, as one transaction: its rows and its entries are all kept or none. Returns when what it
     * wrote can no longer be lost by a power cut; callers at the same time may share one sync. An exception from the
     * work undoes everything and is thrown on unchanged. A call inside the work of another call joins it.
     *
     * @throws JournalException if the storage fails; nothing is acknowledged then, nor after it
     */
    <T> T write(Supplier<T> work);

    /**
     * Adds an entry at the end; only inside {@link #write}.
     *
     * @throws IllegalStateException outside of it
     */
    Entry append(Draft draft);

    /** The sequence of the last durable entry, 0 for an empty journal. Never runs ahead of what a power cut leaves. */
    long lastSequence();

    /** At most {@code limit} durable entries whose sequence is greater than {@code after}, ascending, without gaps. */
    List<Entry> list(long after, int limit);

    /** Every durable entry about the subject, ascending. */
    List<Entry> listAbout(Subject subject);

    /**
     * Calls the listener with {@link #lastSequence} after every acknowledged write, on the thread that wrote. It must
     * return at once and must not write; it is for waking up those who follow.
     */
    void listen(LongConsumer listener);
}
