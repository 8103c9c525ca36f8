package org.kuayu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kuayu.journal.MemoryJournal;

/** Notices in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryNotices implements NoticeStore {
    private static final Comparator<Notice> NEWEST =
            Comparator.comparing(Notice::at).reversed().thenComparing(Notice::key);

    private record Name(String login, String key) {}

    private final MemoryJournal journal;
    private final Map<String, Map<String, Notice>> notices = new TreeMap<>();
    private final Set<Name> digests = new HashSet<>();
    private final Set<Name> watches = new HashSet<>();
    private Progress progress = Progress.NONE;

    /** An empty store that is written under this journal. */
    public MemoryNotices(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public Progress progress() {
        return journal.reading(() -> progress);
    }

    @Override
    public void put(List<Notice> some, Progress now) {
        Progress before = progress;
        journal.undoing(() -> progress = before);
        progress = now;
        for (Notice notice : some) {
            Map<String, Notice> his = notices.computeIfAbsent(notice.to(), login -> new TreeMap<>());
            if (!his.containsKey(notice.key())) {
                journal.undoing(() -> his.remove(notice.key()));
                his.put(notice.key(), notice);
            }
        }
    }

    @Override
    public List<Notice> list(NoticeFilter filter, int offset, int limit) {
        return matching(filter).sorted(NEWEST).skip(offset).limit(limit).toList();
    }

    @Override
    public long count(NoticeFilter filter) {
        return matching(filter).count();
    }

    private Stream<Notice> matching(NoticeFilter filter) {
        List<Notice> his = journal.reading(
                () -> List.copyOf(notices.getOrDefault(filter.to(), Map.of()).values()));
        return his.stream().filter(filter::shows);
    }

    @Override
    public void read(String login, Collection<String> keys, Instant at) {
        Map<String, Notice> his = notices.getOrDefault(login, Map.of());
        for (String key : keys) {
            Optional.ofNullable(his.get(key)).ifPresent(before -> {
                journal.undoing(() -> his.put(key, before));
                his.put(key, before.readAt(at));
            });
        }
    }

    @Override
    public boolean sent(String login, LocalDate day) {
        var name = new Name(login, day.toString());
        boolean first = digests.add(name);
        if (first) {
            journal.undoing(() -> digests.remove(name));
        }
        return first;
    }

    @Override
    public void watch(String login, String matter, boolean watching) {
        var name = new Name(login, matter);
        boolean before = watches.contains(name);
        journal.undoing(() -> set(name, before));
        set(name, watching);
    }

    private void set(Name name, boolean watching) {
        if (watching) {
            watches.add(name);
        } else {
            watches.remove(name);
        }
    }

    @Override
    public SortedSet<String> listWatchers(String matter) {
        return journal.reading(() -> {
            var logins = new TreeSet<String>();
            watches.stream().filter(w -> w.key().equals(matter)).map(Name::login).forEach(logins::add);
            return logins;
        });
    }
}
