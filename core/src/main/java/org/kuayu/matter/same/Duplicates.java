package org.kuayu.matter.same;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Finds matters of any kind and region that may be one dispute, and keeps what a person decides about them (BX-13, ME-18).
 * Two that are decided on, or of which one came from the other, are not proposed again, whatever is imported. Thread-safe.
 */
public final class Duplicates {
    private static final int LOOKED_AT = 300;
    private static final Comparator<DuplicateCandidate> LIKELIEST =
            Comparator.comparingDouble(DuplicateCandidate::weight).reversed().thenComparing(DuplicateCandidate::other);

    private final MatterStore store;
    private final Ties ties;

    /** Duplicates among these matters. */
    public Duplicates(MatterStore store, Ties ties) {
        this.store = Objects.requireNonNull(store, "store");
        this.ties = Objects.requireNonNull(ties, "ties");
    }

    /** What may be the same dispute as this matter, the likeliest first; empty if the worker may not see it. */
    public List<DuplicateCandidate> list(Worker worker, String id, int limit) {
        Optional<Matter> matter = store.find(id).filter(worker::sees);
        return matter.map(m -> candidates(worker, m, new HashMap<>()).stream().limit(limit).toList())
                .orElse(List.of());
    }

    /**
     * Pairs on which nobody has decided, among the newest open matters of his places; each pair once, the likeliest first.
     *
     * @param newest for how many matters to look, the newest first
     */
    public List<DuplicateCandidate> listUndecided(Worker worker, int newest) {
        MatterFilter open = MatterFilter.at(worker.places())
                .standing(Set.of(Matter.Standing.OPEN, Matter.Standing.ON_HOLD))
                .by(MatterFilter.Order.NEWEST);
        var found = new ArrayList<DuplicateCandidate>();
        var known = new HashMap<String, Optional<Known>>();
        var pairs = new LinkedHashSet<Set<String>>();
        for (Matter matter : store.list(open, 0, newest)) {
            for (DuplicateCandidate candidate : candidates(worker, matter, known)) {
                if (pairs.add(new TreeSet<>(Set.of(matter.id(), candidate.other())))) {
                    found.add(candidate);
                }
            }
        }
        return found.stream().sorted(LIKELIEST).toList();
    }

    /** A matter with its keys. */
    private record Known(Matter cover, DuplicateKeys keys) {}

    /** Each matter is read once, however many share a key with it: those of one firm all share its name. */
    private Optional<Known> known(Map<String, Optional<Known>> read, String id) {
        return read.computeIfAbsent(
                id, i -> store.find(i).map(cover -> new Known(cover, DuplicateKeys.kept(store.listKeys(i)))));
    }

    private List<DuplicateCandidate> candidates(Worker worker, Matter matter, Map<String, Optional<Known>> read) {
        var keys = DuplicateKeys.kept(store.listKeys(matter.id()));
        Set<String> settled = settled(matter.id());
        return store.listSharing(keys.asked(), LOOKED_AT).stream()
                .map(MatterStore.Shared::matter)
                .filter(other -> !settled.contains(other))
                .flatMap(other -> known(read, other).stream())
                .flatMap(other -> candidate(worker, new Known(matter, keys), other).stream())
                .sorted(LIKELIEST)
                .toList();
    }

    private Optional<DuplicateCandidate> candidate(Worker worker, Known of, Known known) {
        Matter other = known.cover();
        long days = ChronoUnit.DAYS.between(LegalDay.of(of.cover().opened()), LegalDay.of(other.opened()));
        Evidence evidence = Evidence.of(of.keys(), known.keys(), days);
        return evidence.enough()
                ? Optional.of(new DuplicateCandidate(
                        of.cover(),
                        other.id(),
                        other.kind(),
                        other.places(),
                        other.opened(),
                        Optional.of(other).filter(worker::sees),
                        of.keys().likeness(known.keys()),
                        evidence.weight(),
                        evidence.reasons()))
                : Optional.empty();
    }

    /** The matter itself, those decided on, and those that it came from or that came from it. */
    private Set<String> settled(String id) {
        var ids = new TreeSet<String>();
        ids.add(id);
        store.listLinks(id).stream()
                .filter(link -> link.kind() != MatterLink.Kind.RELATED)
                .forEach(link -> ids.addAll(List.of(link.from(), link.to())));
        return ids;
    }

    /** A person decides that both are one dispute; the tie stays. Refused as {@link Ties#tie} is. */
    public Reading<MatterLink> same(Worker by, DuplicatePair pair, String reason) {
        return ties.tie(by, new Ties.Wish(pair.one(), pair.other(), MatterLink.Kind.SAME_DISPUTE, reason));
    }

    /** A person decides that they are not; they are not proposed again. */
    public Reading<MatterLink> notSame(Worker by, DuplicatePair pair, String reason) {
        return ties.tie(by, new Ties.Wish(pair.one(), pair.other(), MatterLink.Kind.NOT_SAME, reason));
    }
}
