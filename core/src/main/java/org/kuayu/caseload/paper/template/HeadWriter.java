package org.kuayu.caseload.paper.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Proceedings;

/** Writes which cases are counted over which days as lines that {@link TemplateHead} reads. */
final class HeadWriter {
    private final boolean chinese;
    private final List<String> lines = new ArrayList<>();

    HeadWriter(Locale language) {
        chinese = language.getLanguage().equals("zh");
    }

    List<String> write(Basis basis) {
        var scope = basis.scope();
        line("period", basis.period().first() + "…" + basis.period().last());
        basis.cutoff().ifPresent(c -> line("cutoff", Long.toString(c)));
        several("region", scope.regions().stream().map(this::word).toList());
        several("level", scope.levels().stream().map(this::constant).toList());
        several("court", scope.courts());
        kind(scope);
        if (!scope.cause().isEmpty()) {
            line("cause", scope.cause());
        }
        scope.where().forEach(this::where);
        return lines;
    }

    private void line(String key, String value) {
        lines.add(word(key) + (chinese ? "：" : ": ") + value);
    }

    private void several(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(key, String.join(",", values));
        }
    }

    private void kind(Scope scope) {
        scope.procedure().ifPresent(p -> line("kind", constant(p)));
        if (scope.procedure().isEmpty() && scope.proceedings() != Proceedings.TRIAL_AND_ENFORCEMENT) {
            line("kind", constant(scope.proceedings()));
        }
    }

    private void where(CaseCondition condition) {
        line("where", constant(condition.by()) + ":" + String.join("|", condition.values()));
    }

    private String constant(Enum<?> constant) {
        return word(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String word(String word) {
        return chinese ? TemplateWords.chinese(word) : word;
    }
}
