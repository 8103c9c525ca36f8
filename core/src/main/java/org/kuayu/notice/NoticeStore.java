package org.kuayu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * Keeps notices, and with them how far journal and clocks were followed, so that nothing is lost or told twice after a crash.
 * Reading from any thread; writing only inside {@code Journal.write}, on its thread.
 */
public interface NoticeStore {
    /** How far was followed; {@link Progress#NONE} at the beginning. */
    Progress progress();

    /** Keeps the notices and the progress; a notice whose person and key are there already is left as it is. */
    void put(List<Notice> notices, Progress progress);

    /** Notices that match, the newest first, then by key; at most {@code limit} after skipping {@code offset}. */
    List<Notice> list(NoticeFilter filter, int offset, int limit);

    /** How many match. */
    long count(NoticeFilter filter);

    /** Notes that the person read those of his notices that have one of the keys; one that he had read keeps its instant. */
    void read(String login, Collection<String> keys, Instant at);

    /** Notes that the person was sent the digest of this day; false if he was sent it before. */
    boolean sent(String login, LocalDate day);

    /** Whether the person is told of everything in the matter from now on. */
    void watch(String login, String matter, boolean watches);

    /** Logins of who watches the matter, ascending. */
    SortedSet<String> listWatchers(String matter);

    /**
     * How far was followed.
     *
     * @param entry the sequence of the last journal entry
     * @param clocks the instant up to which clocks that passed were told
     */
    record Progress(long entry, Instant clocks) {
        /** Nothing was followed yet. */
        public static final Progress NONE = new Progress(0, Instant.EPOCH);

        public Progress {
            Objects.requireNonNull(clocks, "clocks");
        }
    }
}
