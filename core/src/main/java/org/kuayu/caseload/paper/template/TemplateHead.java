package org.kuayu.caseload.paper.template;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Remark;

/**
 * The first lines of a template up to the first blank one: {@code title: …}, {@code language: zh}, {@code period: 2020-2024},
 * and optionally {@code subtitle}, {@code issuer}, what narrows the cases of the whole paper as
 * {@link ScopeSetting} reads it ({@code region: 50}), and {@code cutoff: 4711} for figures as they stood at that entry of the
 * journal.
 */
final class TemplateHead {
    private static final Pattern LINE = Pattern.compile("\\s*([^:：\\s]{1,20})\\s*[:：]\\s*(.*?)\\s*");
    private static final Set<Key> NEEDED = EnumSet.of(Key.TITLE, Key.PERIOD);
    private static final ReportPeriod ANY = ReportPeriod.year(2000);

    /** What may be said at the head. */
    private enum Key {
        TITLE,
        SUBTITLE,
        LANGUAGE,
        ISSUER,
        PERIOD,
        CUTOFF,
        REGION,
        COURT,
        CIRCUIT,
        LEVEL,
        KIND,
        CAUSE,
        WHERE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Consumer<PaperFault> faults;
    private final Map<Key, String> values = new HashMap<>();
    private Scope scope = Scope.TRIALS;
    private ReportPeriod period = ANY;
    private OptionalLong cutoff = OptionalLong.empty();

    TemplateHead(Consumer<PaperFault> faults) {
        this.faults = faults;
    }

    /** Reads the head; gives the number of lines that it takes. */
    int read(String[] lines) {
        int at = 0;
        while (at < lines.length && !lines[at].isBlank()) {
            Matcher line = LINE.matcher(lines[at]);
            if (line.matches()) {
                keep(line, at + 1);
            } else {
                fault(at + 1, 1, "paper.head-line", lines[at].strip());
            }
            at++;
        }
        for (Key key : Key.values()) {
            if (NEEDED.contains(key) && !values.containsKey(key)) {
                fault(1, 1, key == Key.TITLE ? "paper.title-missing" : "paper.period-missing", "");
            }
        }
        return at;
    }

    private void keep(Matcher line, int number) {
        var written = line.group(1);
        var key = key(TemplateWords.of(written));
        if (key.isEmpty()) {
            fault(number, line.start(1) + 1, "paper.head-unknown", written);
            return;
        }
        var value = line.group(2);
        values.put(key.get(), value);
        if (!understood(key.get(), value)) {
            var code =
                    switch (key.get()) {
                        case PERIOD -> "paper.period";
                        case WHERE -> "paper.where";
                        case CUTOFF -> "paper.cutoff";
                        default -> "paper.value";
                    };
            fault(number, line.start(2) + 1, code, value);
        }
    }

    private boolean understood(Key key, String value) {
        return switch (key) {
            case TITLE -> !value.isEmpty() && value.length() <= 200;
            case LANGUAGE -> TemplateWords.of(value).matches("zh|en");
            case PERIOD -> PaperDefaults.period(value)
                    .map(p -> {
                        period = p;
                        return p;
                    })
                    .isPresent();
            case CUTOFF -> cutoff(value);
            case SUBTITLE, ISSUER -> true;
            case REGION, COURT, CIRCUIT, LEVEL, KIND, CAUSE, WHERE -> value.isEmpty()
                    || ScopeSetting.narrow(scope, key.word(), value)
                            .map(s -> {
                                scope = s;
                                return s;
                            })
                            .isPresent();
        };
    }

    private boolean cutoff(String value) {
        if (value.matches("\\d{1,18}")) {
            cutoff = OptionalLong.of(Long.parseLong(value));
        }
        return value.isEmpty() || cutoff.isPresent();
    }

    private static Optional<Key> key(String word) {
        return EnumSet.allOf(Key.class).stream()
                .filter(k -> k.word().equals(word))
                .findFirst();
    }

    private void fault(int line, int column, String code, String detail) {
        faults.accept(new PaperFault(line, column, new Remark(code, detail)));
    }

    PaperDefaults defaults() {
        return new PaperDefaults(scope, period);
    }

    /** The journal sequence at which the figures are to be counted; absent for that of the day. */
    OptionalLong cutoff() {
        return cutoff;
    }

    String title() {
        return values.getOrDefault(Key.TITLE, "");
    }

    String subtitle() {
        return values.getOrDefault(Key.SUBTITLE, "");
    }

    String issuer() {
        return values.getOrDefault(Key.ISSUER, "");
    }

    boolean chinese() {
        return !TemplateWords.of(values.getOrDefault(Key.LANGUAGE, "zh")).equals("en");
    }

    Locale language() {
        return chinese() ? Locale.CHINESE : Locale.ENGLISH;
    }
}
