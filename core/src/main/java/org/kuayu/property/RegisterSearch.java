package org.kuayu.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.party.MatchKeys;
import org.kuayu.party.Person;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * How a registry answers an inquiry from its own register: what a person holds, with everything that stands on the same
 * units (PI-19), or everything about one unit. Thread-safe.
 */
public final class RegisterSearch {
    /** How many entries found by name alone an answer holds at most. */
    public static final int NAMESAKES = 10_000;

    /** Which lists a registry supplies; what it does not supply is missing from the answer, not empty. */
    @FunctionalInterface
    public interface SuppliedLists {
        /** The kinds that the registry supplies. */
        Set<RightKind> of(String registry);
    }

    /**
     * What is asked of one registry about one person.
     *
     * @param registry the code of the registry
     * @param person who is asked for
     * @param kinds the kinds of right asked for; empty for all
     * @param asOf the instant whose register is asked for (PI-6)
     */
    public record Question(String registry, Person person, Set<RightKind> kinds, Instant asOf) {
        public Question {
            Objects.requireNonNull(registry, "registry");
            Objects.requireNonNull(person, "person");
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(asOf, "asOf");
        }
    }

    private final RegisterStore store;
    private final SuppliedLists supplied;

    /**
     * Answers from this store; a registry supplies the nine lists, and each other list of which it has or had an entry.
     */
    public RegisterSearch(RegisterStore store) {
        this(store, registry -> usual(store, registry));
    }

    /** Answers from this store with the lists that each registry is said to supply. */
    public RegisterSearch(RegisterStore store, SuppliedLists supplied) {
        this.store = store;
        this.supplied = supplied;
    }

    private static Set<RightKind> usual(RegisterStore store, String registry) {
        var kinds = EnumSet.copyOf(RightKind.nine());
        for (RightKind kind : RightKind.values()) {
            if (!kinds.contains(kind) && store.hasKind(registry, kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /**
     * What the person holds, exactly or perhaps (see {@link RegisterHits}). Where it is a right to the thing or an
     * advance notice, everything that stands on the same unit is added; a mortgagee is not told who owns what is
     * mortgaged to him. Doubtful by {@code register.namesakes-left-off} where more than {@link #NAMESAKES} entries have
     * the name.
     */
    public Reading<RegisterExtract> ofPerson(Question question) {
        List<String> numbers = MatchKeys.numbers(question.person());
        List<String> names = MatchKeys.names(question.person());
        var found = new LinkedHashSet<>(
                store.listByHolder(question.registry(), numbers, question.asOf(), Integer.MAX_VALUE));
        var namesakes = store.listByHolder(question.registry(), names, question.asOf(), NAMESAKES + 1);
        found.addAll(namesakes.subList(0, Math.min(NAMESAKES, namesakes.size())));
        found.removeIf(entry -> !RegisterHit.of(entry, question.person()).held());
        var entries = withUnits(found, question);
        var extract = extract(question.registry(), question.kinds(), question.asOf(), entries);
        boolean cut = namesakes.size() > NAMESAKES;
        return Reading.of(
                extract, cut ? List.of(new Remark("register.namesakes-left-off", "" + NAMESAKES)) : List.of());
    }

    private List<RegisterEntry> withUnits(Collection<RegisterEntry> held, Question question) {
        var all = new ArrayList<>(held);
        held.stream()
                .filter(entry -> entry.kind().substantive())
                .flatMap(entry -> entry.unit().stream())
                .distinct()
                .forEach(unit -> all.addAll(store.listByUnit(question.registry(), unit, question.asOf())));
        return all;
    }

    /** Everything about the unit, of the kinds asked for; no kinds for all. */
    public RegisterExtract ofUnit(String registry, UnitNumber unit, Set<RightKind> kinds, Instant asOf) {
        return extract(registry, kinds, asOf, store.listByUnit(registry, unit, asOf));
    }

    private RegisterExtract extract(
            String registry, Set<RightKind> kinds, Instant asOf, Collection<RegisterEntry> entries) {
        var lists = new EnumMap<RightKind, Map<String, RegisterEntry>>(RightKind.class);
        supplied.of(registry).stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .forEach(kind -> lists.put(kind, new TreeMap<>()));
        entries.stream()
                .filter(entry -> lists.containsKey(entry.kind()))
                .forEach(entry -> lists.get(entry.kind()).put(entry.id(), entry));
        var answer = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        lists.forEach((kind, byId) -> answer.put(kind, List.copyOf(byId.values())));
        return new RegisterExtract(registry, asOf, answer);
    }
}
