package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;

/** A scope in words: 审判执行案件 · 重庆市 · 基层人民法院. */
final class ScopeWords {
    private static final int MOST = 3;

    private final PaperWords words;

    ScopeWords(PaperWords words) {
        this.words = words;
    }

    String of(Scope scope) {
        var parts = new ArrayList<String>();
        parts.add(scope.procedure()
                .map(p -> words.label(Dimension.PROCEDURE, p.name()))
                .orElseGet(() -> words.say("proceedings." + scope.proceedings())));
        scope.regions().forEach(r -> parts.add(words.label(Dimension.REGION, r)));
        scope.levels().forEach(l -> parts.add(words.label(Dimension.LEVEL, l.name())));
        if (scope.courts().size() <= MOST) {
            scope.courts().forEach(c -> parts.add(words.label(Dimension.COURT, c)));
        } else {
            parts.add(words.say("courts", scope.courts().size()));
        }
        if (!scope.cause().isEmpty()) {
            parts.add(words.label(Dimension.CAUSE, scope.cause()));
        }
        scope.where().stream().map(this::condition).forEach(parts::add);
        return String.join(" · ", parts);
    }

    private String condition(CaseCondition condition) {
        return words.dimension(condition.by()) + words.say("colon")
                + condition.values().stream()
                        .map(v -> words.label(condition.by(), v))
                        .collect(Collectors.joining(words.say("comma")));
    }
}
