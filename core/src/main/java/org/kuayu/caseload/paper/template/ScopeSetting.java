package org.kuayu.caseload.paper.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;

/** What narrows the cases of a whole paper at its head, or of one figure between braces: {@code court=渝01,渝87}. */
final class ScopeSetting {
    private static final Set<String> KEYS = Set.of("region", "court", "circuit", "level", "kind", "cause", "where");

    private ScopeSetting() {}

    /** Whether this word of the format narrows the cases. */
    static boolean narrows(String key) {
        return KEYS.contains(key);
    }

    /** The scope narrowed by one setting; empty where the value is none of its kind. */
    static Optional<Scope> narrow(Scope scope, String key, String value) {
        return switch (key) {
            case "region" -> regions(scope, value);
            case "court" -> courts(value).map(scope::withCourts);
            case "circuit" -> courts(value).map(c -> scope.with(new CaseCondition(Dimension.CIRCUIT, c)));
            case "level" -> levels(scope, value);
            case "kind" -> kind(scope, value);
            case "cause" -> Optional.of(scope.withCause(value));
            default -> where(scope, value);
        };
    }

    private static List<String> several(String value) {
        return List.of(value.split("\\s*[,，、]\\s*", -1));
    }

    private static Optional<Scope> regions(Scope scope, String value) {
        var codes = several(value).stream().map(TemplateWords::of).toList();
        return codes.stream().allMatch(c -> c.matches("5[01]"))
                ? Optional.of(scope.withRegions(Set.copyOf(codes)))
                : Optional.empty();
    }

    private static Optional<Set<String>> courts(String value) {
        var codes = new TreeSet<String>();
        for (String one : several(value)) {
            var code = CourtCode.parse(one).value();
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get().value());
        }
        return Optional.of(codes);
    }

    private static Optional<Scope> levels(Scope scope, String value) {
        var levels = EnumSet.noneOf(CourtLevel.class);
        for (String one : several(value)) {
            var level = TemplateWords.level(one);
            if (level.isEmpty()) {
                return Optional.empty();
            }
            levels.add(level.get());
        }
        return Optional.of(scope.withLevels(levels));
    }

    private static Optional<Scope> kind(Scope scope, String value) {
        return TemplateWords.proceedings(value)
                .map(scope::withProceedings)
                .or(() -> TemplateWords.procedure(value).map(scope::withProcedure));
    }

    private static Optional<Scope> where(Scope scope, String value) {
        int colon = value.indexOf(':');
        return TemplateWords.dimension(value.substring(0, Math.max(0, colon)))
                .filter(d -> !d.isTime())
                .flatMap(d -> CaseCondition.parse(d + "=" + value.substring(colon + 1)).value())
                .filter(list -> list.size() == 1 && measurable(list.getFirst()))
                .map(list -> scope.with(list.getFirst()));
    }

    /** Bands are written as {@code 12-18} or {@code 18-}. */
    private static boolean measurable(CaseCondition condition) {
        boolean bands = condition.by() == Dimension.AGE || condition.by() == Dimension.AMOUNT;
        return !bands || condition.values().stream().allMatch(v -> v.matches("\\d{1,9}-\\d{0,9}"));
    }
}
