package org.kuayu.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kuayu.journal.MemoryJournal;

/** Matters in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryMatters implements MatterStore {
    private static final Comparator<Deadline> BY_DATE = Comparator.comparing((Deadline clock) -> clock.date().due())
            .thenComparing(Deadline::matter)
            .thenComparing(Deadline::event)
            .thenComparing(clock -> clock.date().rule().code());
    private static final Comparator<MatterLink> OLDEST = Comparator.comparing(MatterLink::at)
            .thenComparing(MatterLink::from)
            .thenComparing(MatterLink::to)
            .thenComparing(MatterLink::kind);

    private final MemoryJournal journal;
    private final Map<String, Long> series = new HashMap<>();
    private final Map<String, Kept> matters = new TreeMap<>();
    private final Map<List<Object>, MatterLink> links = new HashMap<>();
    private final Map<String, byte[]> papers = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** All that is kept of one matter. */
    private record Kept(List<MatterEvent> events, Matter cover, List<Deadline> clocks, Set<String> keys) {}

    /** An empty store that is written under this journal. */
    public MemoryMatters(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public long next(String name) {
        journal.undoing(() -> {}); // refuses outside of a unit; a number that was given stays given
        return series.merge(name, 1L, Long::sum);
    }

    @Override
    public void append(MatterEvent event, Matter cover, List<Deadline> clocks, Optional<List<String>> keys) {
        if (!cover.id().equals(event.matter()) || cover.version() != event.sequence()) {
            throw new IllegalArgumentException("event " + event.sequence() + " of " + event.matter()
                    + " with the cover " + cover.version() + " of " + cover.id());
        }
        Optional<Kept> before = kept(cover.id());
        var events = new ArrayList<>(before.map(Kept::events).orElse(List.of()));
        if (event.sequence() != events.size() + 1) {
            throw new IllegalStateException(cover.id() + " has " + events.size() + " events: " + event.sequence());
        }
        events.add(event);
        Set<String> found = keys.<Set<String>>map(LinkedHashSet::new)
                .orElseGet(() -> before.map(Kept::keys).orElse(Set.of()));
        put(matters, cover.id(), new Kept(List.copyOf(events), cover, List.copyOf(clocks), found));
    }

    private <K, V> void put(Map<K, V> map, K key, V value) {
        V before = map.get(key);
        journal.undoing(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
        map.put(key, value);
    }

    private Optional<Kept> kept(String id) {
        return journal.reading(() -> Optional.ofNullable(matters.get(id)));
    }

    private List<Kept> all() {
        return journal.reading(() -> List.copyOf(matters.values()));
    }

    @Override
    public Optional<Matter> find(String id) {
        return kept(id).map(Kept::cover);
    }

    @Override
    public List<MatterEvent> listEvents(String id) {
        return kept(id).map(Kept::events).orElse(List.of());
    }

    @Override
    public List<Deadline> listClocks(String id) {
        List<Deadline> clocks = kept(id).map(Kept::clocks).orElse(List.of());
        return clocks.stream()
                .sorted(Comparator.comparing((Deadline clock) -> clock.closed().isPresent())
                        .thenComparing(BY_DATE))
                .toList();
    }

    @Override
    public List<Matter> list(MatterFilter filter, int offset, int limit) {
        return matching(filter)
                .sorted(order(filter.order()).thenComparing(Matter::id))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(MatterFilter filter) {
        return matching(filter).count();
    }

    private static Comparator<Matter> order(MatterFilter.Order order) {
        return switch (order) {
            case DAYS_WAITING -> Comparator.comparing(Matter::stateSince);
            case DUE -> Comparator.comparing(matter ->
                    matter.next().flatMap(MatterStep::due).map(date -> date.due()).orElse(Instant.MAX));
            case NEWEST -> Comparator.comparing(Matter::opened).reversed();
        };
    }

    private Stream<Matter> matching(MatterFilter filter) {
        return all().stream()
                .map(Kept::cover)
                .filter(m -> m.places().stream().anyMatch(filter.places()::contains))
                .filter(m -> filter.kinds().isEmpty() || filter.kinds().contains(m.kind()))
                .filter(m -> filter.standings().isEmpty() || filter.standings().contains(m.standing()))
                .filter(m -> filter.assignee().isEmpty() || filter.assignee().equals(m.assignee()))
                .filter(m -> !filter.unassigned() || m.assignee().isEmpty())
                .filter(m -> filter.team().filter(place -> !place.equals(m.team())).isEmpty())
                .filter(m -> filter.states().isEmpty() || filter.states().contains(m.state()))
                .filter(m -> !filter.forgotten() || m.forgotten())
                .filter(m -> Stream.of(m.id(), m.number(), m.title()).anyMatch(text -> text.contains(filter.text())));
    }

    @Override
    public List<Deadline> listDue(DueFilter filter, int offset, int limit) {
        return due(filter).sorted(BY_DATE).skip(offset).limit(limit).toList();
    }

    @Override
    public long countDue(DueFilter filter) {
        return due(filter).count();
    }

    private Stream<Deadline> due(DueFilter filter) {
        return all().stream().filter(kept -> concerns(filter, kept.cover)).flatMap(kept -> kept.clocks.stream()
                .filter(clock -> clock.closed().isEmpty())
                .filter(clock -> within(clock, filter.from(), filter.until())));
    }

    private static boolean concerns(DueFilter filter, Matter m) {
        return m.places().stream().anyMatch(filter.places()::contains)
                && (filter.assignee().isEmpty() || filter.assignee().equals(m.assignee()))
                && filter.team().filter(place -> !place.equals(m.team())).isEmpty()
                && (filter.kinds().isEmpty() || filter.kinds().contains(m.kind()));
    }

    private static boolean within(Deadline clock, Optional<Instant> from, Optional<Instant> until) {
        Instant due = clock.date().due();
        return from.filter(due::isBefore).isEmpty() && until.filter(end -> !due.isBefore(end)).isEmpty();
    }

    @Override
    public Set<String> listKeys(String id) {
        return kept(id).map(kept -> Set.copyOf(kept.keys)).orElse(Set.of());
    }

    @Override
    public List<Shared> listSharing(Collection<String> keys, int limit) {
        Set<String> asked = Set.copyOf(keys);
        return all().stream()
                .map(kept -> new Shared(
                        kept.cover.id(), (int) kept.keys.stream().filter(asked::contains).count()))
                .filter(shared -> shared.keys() > 0)
                .sorted(Comparator.comparing(Shared::keys).reversed().thenComparing(Shared::matter))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> listPassed(Instant since, Instant before, int limit) {
        return all().stream()
                .filter(kept -> kept.clocks.stream()
                        .filter(clock -> clock.closed().isEmpty())
                        .anyMatch(clock -> within(clock, Optional.of(since), Optional.of(before))))
                .map(kept -> kept.cover.id())
                .limit(limit)
                .toList();
    }

    @Override
    public void put(MatterLink link) {
        put(links, List.of(link.from(), link.to(), link.kind()), link);
    }

    @Override
    public List<MatterLink> listLinks(String id) {
        return journal.reading(() -> List.copyOf(links.values())).stream()
                .filter(link -> link.from().equals(id) || link.to().equals(id))
                .sorted(OLDEST)
                .toList();
    }

    @Override
    public void putPaper(String digest, byte[] bytes) {
        put(papers, digest, bytes.clone());
        put(uses, digest, uses.getOrDefault(digest, 0) + 1);
    }

    @Override
    public Optional<byte[]> findPaper(String digest) {
        return journal.reading(() -> Optional.ofNullable(papers.get(digest))).map(byte[]::clone);
    }

    @Override
    public void dropPaper(String digest) {
        byte[] before = papers.get(digest);
        int left = uses.getOrDefault(digest, 0) - 1;
        if (before != null && left > 0) {
            put(uses, digest, left);
        } else if (before != null) {
            journal.undoing(() -> {
                papers.put(digest, before);
                uses.put(digest, 1);
            });
            papers.remove(digest);
            uses.remove(digest);
        }
    }
}
