package org.kuayu.search.syntax;

import java.util.List;

/**
 * What is asked, as a tree: read by {@link QueryParser}, evaluated by each index. Two indexes that evaluate the same clause
 * on the same cases find the same cases.
 */
public sealed interface Clause {
    /** Every case. */
    record Everything() implements Clause {}

    /**
     * These units in this order at these distances of their positions, so that Han characters are adjacent.
     *
     * @param lane where
     * @param units at least one
     * @param loose whether it was typed without quotes, so that it may be loosened when nothing matches
     */
    record Phrase(Lane lane, List<Unit> units, boolean loose) implements Clause {
        public Phrase {
            units = List.copyOf(units);
        }
    }

    /**
     * All parts with at most {@code gaps} other positions between them.
     *
     * @param lane where
     * @param parts at least two, each a phrase
     * @param gaps how many positions between the parts may be taken by others, in sum
     * @param ordered whether the parts must stand in their order
     */
    record Near(Lane lane, List<List<Unit>> parts, int gaps, boolean ordered) implements Clause {
        public Near {
            parts = parts.stream().map(List::copyOf).toList();
        }
    }

    /** A unit of letters and digits that follows the pattern: {@code *} any run, {@code ?} one character, not leading. */
    record Glob(Lane lane, String pattern) implements Clause {}

    /**
     * At least {@code percent} of the pairs of neighbouring characters (or words) of a long question, and at least one. An
     * index of many cases may ask that one of them be rare.
     *
     * @param lane where
     * @param units of the question, in order
     * @param percent of the distinct pairs
     */
    record Most(Lane lane, List<Unit> units, int percent) implements Clause {
        public Most {
            units = List.copyOf(units);
        }

        /** How many distinct pairs must be found. */
        public int least() {
            return Math.max(1, Pairs.of(units).size() * percent / 100);
        }
    }

    /**
     * The case with this number, or the cases that cite it.
     *
     * @param key comparison key of the number
     * @param own whether the case that bears it is asked for
     * @param citing whether the cases that cite it are asked for
     */
    record Number(String key, boolean own, boolean citing) implements Clause {}

    /** Cases whose number's comparison key begins so. */
    record NumberStart(String beginning) implements Clause {}

    /** The whole value of the lane, folded. */
    record Exact(Lane lane, String folded) implements Clause {}

    /** A day (days since 1970-01-01) or an amount (分) between these, both inclusive. */
    record Range(Lane lane, long from, long to) implements Clause {}

    /** The day of the lane is not known. */
    record Missing(Lane lane) implements Clause {}

    /** All of these. */
    record And(List<Clause> all) implements Clause {
        public And {
            all = List.copyOf(all);
        }
    }

    /** At least one of these. */
    record Or(List<Clause> any) implements Clause {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** Not this. */
    record Not(Clause clause) implements Clause {}

    /** All of these as one clause. */
    static Clause all(List<Clause> clauses) {
        return switch (clauses.size()) {
            case 0 -> new Everything();
            case 1 -> clauses.getFirst();
            default -> new And(clauses);
        };
    }

    /** At least one of these, of which there must be one, as one clause. */
    static Clause any(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new Or(clauses);
    }
}
