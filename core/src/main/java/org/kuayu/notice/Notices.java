package org.kuayu.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;
import org.kuayu.matter.Workers;
import org.kuayu.text.Reading;

/** What each person is told in the application, and once a day in a few lines. Thread-safe. */
public final class Notices {
    private final Parts parts;
    private final NoticeFollower follower;
    private final ClockNotices clocks;
    private final Digesting digests;

    /**
     * What notices are made of.
     *
     * @param journal what happens, and the single writer
     * @param store where notices are kept
     * @param matters the matters that they are about
     * @param workers who works where
     * @param rules who is told of which act
     * @param calendar the working days
     * @param clock the clock of the system
     */
    public record Parts(
            Journal journal,
            NoticeStore store,
            MatterStore matters,
            Workers workers,
            NoticeRules rules,
            WorkCalendar calendar,
            Clock clock) {
        public Parts {
            Objects.requireNonNull(journal, "journal");
            Objects.requireNonNull(store, "store");
            Objects.requireNonNull(matters, "matters");
            Objects.requireNonNull(workers, "workers");
            Objects.requireNonNull(rules, "rules");
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(clock, "clock");
        }
    }

    /** Notices of these parts. */
    public Notices(Parts parts) {
        this.parts = parts;
        follower = new NoticeFollower(parts);
        clocks = new ClockNotices(parts);
        digests = new Digesting(parts);
    }

    /** What follows the journal for the notices. */
    public Follower follower() {
        return follower;
    }

    /**
     * Tells of clocks that have come near or passed since the last call, each once; cheap enough for every minute. Returns
     * how many notices it found to tell, those told before included. By one thread at a time.
     */
    public int tick(Instant at) {
        return clocks.tick(at);
    }

    /** His notices, the newest first; at most {@code limit} after skipping {@code offset}. */
    public List<Notice> list(Worker worker, boolean onlyUnread, int offset, int limit) {
        return parts.store().list(filter(worker, onlyUnread), offset, limit);
    }

    /** How many there are. */
    public long count(Worker worker, boolean onlyUnread) {
        return parts.store().count(filter(worker, onlyUnread));
    }

    private static NoticeFilter filter(Worker worker, boolean onlyUnread) {
        NoticeFilter all = NoticeFilter.of(worker.login());
        return onlyUnread ? all.onlyUnread() : all;
    }

    /** Notes that he read those of his notices that have one of these keys. */
    public void read(Worker worker, Collection<String> keys) {
        Instant at = parts.clock().instant();
        parts.journal().write(() -> {
            parts.store().read(worker.login(), keys, at);
            return at;
        });
    }

    /** Notes that he wants to be told of everything in this matter, or no longer; refused by {@code matter.not-seen}. */
    public Reading<Boolean> watch(Worker worker, String matter, boolean watches) {
        if (parts.matters().find(matter).filter(worker::sees).isEmpty()) {
            return Reading.refused("matter.not-seen", matter);
        }
        return parts.journal().write(() -> {
            parts.store().watch(worker.login(), matter, watches);
            return Reading.of(watches);
        });
    }

    /** Tells a person of something that is no matter of the journal, once for each key. */
    public void tell(Notice notice) {
        parts.journal().write(() -> {
            parts.store().put(List.of(notice), parts.store().progress());
            return notice;
        });
    }

    /** Whether he watches this matter. */
    public boolean watches(Worker worker, String matter) {
        return parts.store().listWatchers(matter).contains(worker.login());
    }

    /** What he should know on the morning of this day. */
    public DailyDigest digest(Worker worker, LocalDate day) {
        return digests.of(worker, day);
    }

    /** The same, noted as sent; empty if there is nothing to say, or it was sent before. */
    public Optional<DailyDigest> send(Worker worker, LocalDate day) {
        DailyDigest digest = digests.of(worker, day);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        return parts.journal().write(() -> parts.store().sent(worker.login(), day) ? Optional.of(digest) : Optional.empty());
    }
}
