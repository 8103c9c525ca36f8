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
public record Question(List<Condition> conditions, List<Remark> notes) {
    /** A question of fewer pairs than these is never loosened: a short word stands as it is. */
    private static final int LONG = 4;

    /** How much of a long question must be found, in per cent of its pairs; measured, see the README's search section. */
    private static final int PERCENT = 30;

    public Question {
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    /** All conditions as one clause. */
    public Clause clause() {
        return Clause.all(conditions.stream().map(Condition::clause).toList());
    }

    /** The question without this condition. */
    public Question without(Condition condition) {
        return new Question(conditions.stream().filter(c -> c != condition).toList(), notes);
    }

    /**
     * The question with its unquoted words taken together as a description of which much, not all, must be found; empty
     * when there is too little text for that. Asked only when nothing matches as typed.
     */
    public Optional<Question> loosened() {
        var units = new ArrayList<Unit>();
        var kept = new ArrayList<Condition>();
        for (Condition condition : conditions) {
            if (condition.clause() instanceof Phrase p && p.loose()) {
                append(units, p.units());
            } else {
                kept.add(condition);
            }
        }
        if (Pairs.of(units).size() < LONG) {
            return Optional.empty();
        }
        kept.addFirst(new Condition("…", new Most(Lane.ANY, units, PERCENT)));
        var said = new ArrayList<>(notes);
        said.add(Remark.of("search.loosened"));
        return Optional.of(new Question(kept, said));
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
