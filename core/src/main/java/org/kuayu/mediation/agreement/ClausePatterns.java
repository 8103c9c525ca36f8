package org.kuayu.mediation.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Canonical;
import org.kuayu.text.Remark;
import org.kuayu.text.Simplified;
import org.kuayu.text.Table;

/**
 * What the words of an agreement may not say, by a table of patterns; an embedder adds rows. A pattern sees one sentence at a
 * time. It finds wordings, not intentions: what it misses is left to the court. Immutable, thread-safe.
 */
public final class ClausePatterns {
    private static final class Bundled {
        static final ClausePatterns PATTERNS =
                new ClausePatterns(List.of()).withTable(Table.beside(ClausePatterns.class, "clause-patterns.csv"));
    }

    private record Row(
            AgreementFinding.Weight weight, String code, Pattern pattern, Optional<Pattern> unless, Citation law) {
        boolean harmless(String sentence) {
            return unless.filter(u -> u.matcher(sentence).find()).isPresent();
        }
    }

    private final List<Row> rows;

    private ClausePatterns(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that ships with the library. */
    public static ClausePatterns bundled() {
        return Bundled.PATTERNS;
    }

    /** These patterns and more rows: code, weight, pattern, unless, instrument, year, article. */
    public ClausePatterns withTable(Table table) {
        var more = new ArrayList<>(rows);
        for (Map<String, String> row : table.rows()) {
            var law = new Citation(
                    row.get("instrument"), Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article")));
            more.add(new Row(
                    AgreementFinding.Weight.valueOf(row.get("weight")),
                    row.get("code"),
                    Pattern.compile(row.get("pattern")),
                    Optional.of(row.get("unless")).filter(u -> !u.isEmpty()).map(Pattern::compile),
                    law));
        }
        return new ClausePatterns(more);
    }

    /** What is found in this text, in its own characters; of each code the first piece alone. */
    public List<AgreementFinding> find(String field, String text) {
        var found = new LinkedHashMap<String, AgreementFinding>();
        for (String sentence : Canonical.of(text).split("[。;；\n]")) {
            String simplified = Simplified.of(sentence);
            for (Row row : rows) {
                Matcher matcher = row.pattern().matcher(simplified);
                if (matcher.find() && !row.harmless(simplified)) {
                    var remark = new Remark(row.code(), sentence.substring(matcher.start(), matcher.end()));
                    found.putIfAbsent(
                            row.code(), new AgreementFinding(row.weight(), field, remark, Optional.of(row.law())));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
