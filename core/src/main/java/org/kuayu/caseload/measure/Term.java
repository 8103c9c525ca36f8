package org.kuayu.caseload.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.kuayu.text.Reading;

/**
 * A count that a formula names: which cases, what of them is added up, and what they must be like. As text
 * {@code C}, {@code C days}, {@code C[CLOSING=MEDIATION|WITHDRAWAL]}, {@code P[AGE=12-18|18-; LEVEL=BASIC] claimed}.
 *
 * @param base which cases
 * @param of what of them is added up
 * @param where what they must be like, all of it; in the order written
 */
public record Term(FlowTerm base, Quantity of, List<CaseCondition> where) {
    public Term {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(of, "of");
        where = List.copyOf(where);
        where.stream().filter(c -> c.by().isTime()).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(c.by() + " is a part of the period and no condition");
        });
    }

    /** The number of these cases, whatever they are like. */
    public static Term of(FlowTerm base) {
        return new Term(base, Quantity.CASES, List.of());
    }

    /**
     * Reads a term as people write it, full-width brackets and stray blanks included. Refused as {@code term.form},
     * {@code term.base}, {@code term.dimension}, {@code term.value} or {@code term.quantity}; the detail is the place,
     * counted in characters from one, and the piece that is wrong.
     */
    public static Reading<Term> parse(String written) {
        return new TermReader(written).term();
    }

    /** The same term of cases that are also like this; a condition that stands already is not repeated. */
    public Term with(List<CaseCondition> more) {
        var all = new ArrayList<>(where);
        more.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return new Term(base, of, all);
    }

    /** Whether it is a plain count of cases, as a {@link Flow} holds it. */
    public boolean plain() {
        return base.inFlow() && of == Quantity.CASES && where.isEmpty();
    }

    /** Its value where each count is known; a sum of counts is added up. */
    long sum(ToLongFunction<Term> counts) {
        return base.parts().stream()
                .mapToLong(part -> counts.applyAsLong(new Term(part, of, where)))
                .sum();
    }

    /** The canonical form, which {@link #parse} reads back. */
    public String text() {
        var conditions = where.stream().map(CaseCondition::text).collect(Collectors.joining("; "));
        return base + (conditions.isEmpty() ? "" : "[" + conditions + "]")
                + (of == Quantity.CASES ? "" : " " + of.word());
    }

    /** Its {@link #text}. */
    @Override
    public String toString() {
        return text();
    }
}
