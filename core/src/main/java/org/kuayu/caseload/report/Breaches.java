package org.kuayu.caseload.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CountedCases;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.measure.Measure;

/** Says which cases break the flow identity, and how. Thread-safe. */
public final class Breaches {
    private final Caseload caseload;
    private final CountedCases cases;

    /** Breaches of these statistics, the facts of a case read from here. */
    public Breaches(Caseload caseload, CountedCases cases) {
        this.caseload = Objects.requireNonNull(caseload, "caseload");
        this.cases = Objects.requireNonNull(cases, "cases");
    }

    /**
     * The cases of a scope that break the identity over a period, at most 100, in the order of their import; with their
     * days as they stand now, so that a case mended since is left out.
     */
    public List<Breach> list(Basis basis, Access access) {
        var question = new CrossQuestion(
                List.of(), List.of(), List.of(Measure.get("received")), basis.scope(), basis.period(), basis.cutoff());
        return list(caseload.cross(question, access).value().map(CrossTable::contradictions).orElse(List.of()));
    }

    /** What is wrong with the cases that a table names as contradictions, as their days stand now. */
    public List<Breach> list(List<String> contradictions) {
        return contradictions.isEmpty()
                ? List.of()
                : cases.listByIds(contradictions.stream().map(CaseId::of).toList()).stream()
                        .flatMap(Breaches::of)
                        .toList();
    }

    private static Stream<Breach> of(CountedCase facts) {
        return facts.spells().stream()
                .filter(s -> s.from().isPresent() && s.until().filter(u -> u.isBefore(s.from().get())).isPresent())
                .map(s -> new Breach(facts.id(), s.from().orElseThrow(), s.until().orElseThrow()));
    }
}
