package org.kuayu.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Finds;
import org.kuayu.search.syntax.Lane;
import org.kuayu.search.syntax.Unit;

/** One case as the in-memory index keeps it. Immutable but for what it computes once. */
final class MemoryCase {
    private final CaseContent content;
    private final Map<Lane, List<Unit>> lanes = new EnumMap<>(Lane.class);
    private final List<Unit> persons;
    private final List<String> cited;

    MemoryCase(CaseContent content) {
        this.content = content;
        for (Lane lane : Lane.values()) {
            lanes.put(lane, units(content.values(lane)));
        }
        var text = new ArrayList<>(Unit.listOf(content.text()));
        append(text, lanes.get(Lane.TEXT));
        lanes.put(Lane.TEXT, text);
        persons = units(content.persons());
        cited = content.cited();
    }

    private static List<Unit> units(List<String> values) {
        var units = new ArrayList<Unit>();
        values.forEach(v -> append(units, Unit.listOf(v)));
        return units;
    }

    private static void append(List<Unit> units, List<Unit> more) {
        int shift = units.isEmpty() ? 0 : units.getLast().position() + CaseContent.GAP;
        more.forEach(u -> units.add(new Unit(u.term(), u.han(), u.position() + shift, u.start(), u.end())));
    }

    CaseContent content() {
        return content;
    }

    /** How well the clause matches: 0 not at all, more for more places. */
    double score(Clause clause, boolean names) {
        return switch (clause) {
            case Clause.Everything e -> 1;
            case Clause.Phrase p ->
                in(p.lane(), names, u -> Finds.phrase(u, p.units()).size());
            case Clause.Near n -> in(n.lane(), names, u -> Finds.near(u, n).size());
            case Clause.Glob g ->
                in(g.lane(), names, u -> Finds.glob(u, g.pattern()).size());
            case Clause.Most m -> in(m.lane(), false, u -> Finds.most(u, m));
            case Clause.Number n -> number(n);
            case Clause.NumberStart s -> yes(content.record().number().key().startsWith(s.beginning()));
            case Clause.Exact e -> yes(content.values(e.lane()).contains(e.folded()));
            case Clause.Range r -> yes(value(r.lane(), r.from(), r.to()));
            case Clause.Missing m -> yes(content.day(m.lane()).isEmpty());
            case Clause.And a -> all(a, names);
            case Clause.Or o ->
                o.any().stream().mapToDouble(c -> score(c, names)).sum();
            case Clause.Not n -> yes(score(n.clause(), names) == 0);
        };
    }

    private double all(Clause.And and, boolean names) {
        double sum = 0;
        for (Clause clause : and.all()) {
            double score = score(clause, names);
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum;
    }

    private double in(Lane lane, boolean names, java.util.function.ToIntFunction<List<Unit>> places) {
        int found = places.applyAsInt(lanes.get(lane == Lane.ANY ? Lane.TEXT : lane));
        boolean personal = names && (lane == Lane.ANY || lane == Lane.PARTY);
        return found + (personal ? 2.0 * places.applyAsInt(persons) : 0);
    }

    private double number(Clause.Number n) {
        if (n.own() && content.record().number().key().equals(n.key())) {
            return 1_000_000;
        }
        return n.citing() && cited.contains(n.key()) ? 1_000 : 0;
    }

    private boolean value(Lane lane, long from, long to) {
        if (lane == Lane.CLAIMED) {
            var claimed = content.record().amounts().claimed();
            return claimed.isPresent() && claimed.getAsLong() >= from && claimed.getAsLong() <= to;
        }
        return content.day(lane).filter(d -> d >= from && d <= to).isPresent();
    }

    private static double yes(boolean matches) {
        return matches ? 1 : 0;
    }

    /** Whether this value of the facet is the case's, or for causes a step above it. */
    boolean has(Facet facet, String value) {
        String own = content.facet(facet);
        return own.equals(value) || facet == Facet.CAUSE && own.startsWith(value + "/");
    }
}
