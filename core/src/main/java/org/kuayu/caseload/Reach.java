package org.kuayu.caseload;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.caseload.column.Extent;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Term;

/**
 * Which rows must be looked at for some terms of one scope. A term that names its procedures is counted over these, also
 * where the scope's proceedings are others: the share of successful pre-litigation mediations is the same whatever else
 * the page counts. A scope of one procedure stays with that.
 */
final class Reach {
    private final List<CaseCondition> where;
    private final List<CaseCondition> usual;
    private final Set<Term> terms;

    private Reach(List<CaseCondition> where, List<CaseCondition> usual, List<Term> terms) {
        this.where = where;
        this.usual = usual;
        this.terms = terms.stream().map(this::term).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Reach of(Scope scope, List<Term> terms) {
        var usual = new CaseCondition(
                Dimension.PROCEDURE,
                scope.procedures().stream().map(Enum::name).collect(Collectors.toSet()));
        boolean beyond = scope.procedure().isEmpty()
                && terms.stream().flatMap(Reach::procedures).anyMatch(p -> !usual.values().contains(p));
        if (!beyond) {
            return new Reach(scope.conditions(), List.of(), terms);
        }
        var rest = scope.conditions().stream().filter(c -> !c.equals(usual)).toList();
        return new Reach(rest, List.of(usual), terms);
    }

    private static Stream<String> procedures(Term term) {
        return term.where().stream()
                .filter(c -> c.by() == Dimension.PROCEDURE)
                .flatMap(c -> c.values().stream());
    }

    /** The same rows as those of the extent, in this reach. */
    Extent over(Extent extent) {
        return new Extent(where, extent.access(), extent.period(), extent.cutoff(), extent.only());
    }

    /** What is to be counted in it for the term. */
    Term term(Term asked) {
        return procedures(asked).findAny().isPresent() ? asked : asked.with(usual);
    }

    /** What is to be counted, each once. */
    List<Term> terms() {
        return List.copyOf(terms);
    }
}
