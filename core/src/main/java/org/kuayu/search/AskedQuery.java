package org.kuayu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.search.syntax.Clause;
import org.kuayu.search.syntax.Clause.Most;
import org.kuayu.search.syntax.Clause.Phrase;
import org.kuayu.search.syntax.Condition;
import org.kuayu.search.syntax.Lane;
import org.kuayu.search.syntax.Pairs;
import org.kuayu.search.syntax.Unit;
import org.kuayu.text.Remark;

/**
 * A {@link CaseQuery} as it was understood: conditions that must all hold, without the facet values chosen.
 *
 * @param conditions in the order of box and form
 * @param notes what the reader should know about how it was understood
 */
public record AskedQuery(List<Condition> conditions, List<Remark> notes) {
    /** A question of fewer pairs than these is never loosened: a short word stands as it is. */
    private static final int LONG = 4;

    /** So many unquoted units make a text that was pasted. */
    private static final int PROSE = 20;

    /** How much of a long question must be found, in per cent of its pairs: one pair, as each higher bar lost hits. */
    private static final int PERCENT = 0;

    public AskedQuery {
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    /** All conditions as one clause. */
    public Clause clause() {
        return Clause.all(conditions.stream().map(Condition::clause).toList());
    }

    /** The question without this condition. */
    public AskedQuery without(Condition condition) {
        return new AskedQuery(conditions.stream().filter(c -> c != condition).toList(), notes);
    }

    /**
     * The question with its unquoted words taken together as a description, of which the more the better is found; empty
     * when there is too little text for that. Asked only when nothing matches as typed. A text of many words is taken for
     * prose that somebody pasted, so that its quotes and brackets ask for nothing.
     */
    public Optional<AskedQuery> loosened() {
        boolean prose = units(false, new ArrayList<>()).size() >= PROSE;
        var kept = new ArrayList<Condition>();
        List<Unit> units = units(prose, kept);
        if (Pairs.of(units).size() < LONG) {
            return Optional.empty();
        }
        kept.addFirst(new Condition("…", new Most(Lane.ANY, units, PERCENT)));
        var said = new ArrayList<>(notes);
        said.add(Remark.of("search.loosened"));
        return Optional.of(new AskedQuery(kept, said));
    }

    /** The units of the conditions that can be loosened; the others go to {@code kept}. */
    private List<Unit> units(boolean prose, List<Condition> kept) {
        var units = new ArrayList<Unit>();
        for (Condition condition : conditions) {
            List<Phrase> phrases = phrases(condition.clause(), prose || spoken(condition));
            phrases.forEach(p -> append(units, p.units()));
            if (phrases.isEmpty() && !(prose && inBox(condition.clause()))) {
                kept.add(condition);
            }
        }
        return units;
    }

    /** Chinese quotation marks set off a term in a sentence as often as they ask for it letter by letter. */
    private static boolean spoken(Condition condition) {
        return condition.clause() instanceof Phrase && condition.name().startsWith("“");
    }

    private static List<Phrase> phrases(Clause clause, boolean prose) {
        return switch (clause) {
            case Phrase p when p.lane() == Lane.ANY && (p.loose() || prose) -> List.of(p);
            case Clause.And a
            when prose ->
                a.all().stream().flatMap(c -> phrases(c, true).stream()).toList();
            case Clause.Or o
            when prose ->
                o.any().stream().flatMap(c -> phrases(c, true).stream()).toList();
            default -> List.of();
        };
    }

    private static boolean inBox(Clause clause) {
        return switch (clause) {
            case Clause.Not n -> inBox(n.clause());
            case Clause.Near n -> n.lane() == Lane.ANY;
            case Clause.Glob g -> g.lane() == Lane.ANY;
            case Clause.Phrase p -> p.lane() == Lane.ANY;
            default -> false;
        };
    }

    private static void append(List<Unit> units, List<Unit> more) {
        int shift = units.isEmpty()
                ? 0
                : units.getLast().position() + 2 - more.getFirst().position();
        for (Unit u : more) {
            units.add(new Unit(u.term(), u.han(), u.position() + shift, u.start(), u.end()));
        }
    }
}
