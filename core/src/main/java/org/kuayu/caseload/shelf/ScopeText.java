package org.kuayu.caseload.shelf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.court.CourtLevel;

/** The text form in which a scope is frozen. */
final class ScopeText {
    private ScopeText() {}

    static Map<String, String> fields(Scope scope) {
        return Map.of(
                "regions", ShelfText.lines(scope.regions()),
                "levels", FrozenText.words(scope.levels()),
                "courts", ShelfText.lines(scope.courts()),
                "proceedings", scope.proceedings().name(),
                "procedure", scope.procedure().map(Procedure::name).orElse(""),
                "cause", scope.cause(),
                "where", String.join("; ", scope.where().stream().map(CaseCondition::text).toList()));
    }

    static Scope scope(Map<String, String> fields) {
        return new Scope(
                Set.copyOf(ShelfText.lines(fields.get("regions"))),
                ShelfText.lines(fields.get("levels")).stream()
                        .map(CourtLevel::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(ShelfText.lines(fields.get("courts"))),
                Proceedings.valueOf(fields.get("proceedings")),
                Optional.of(fields.get("procedure")).filter(p -> !p.isEmpty()).map(Procedure::valueOf),
                fields.get("cause"),
                CaseCondition.parse(fields.get("where")).orThrow());
    }
}
