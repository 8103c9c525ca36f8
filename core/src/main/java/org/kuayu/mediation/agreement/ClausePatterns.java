package org.kuayu.mediation.agreement;

import java.util.ArrayList;
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
            AgreementFinding.Weight weight, String code, Pattern pattern, Optional<Pattern> unless, Citation law) {}

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

    /** What is found in this text; of each code the first piece alone. */
    public List<AgreementFinding> find(String field, String text) {
        var found = new ArrayList<AgreementFinding>();
        for (String sentence : Simplified.of(Canonical.of(text)).split("[。;；\n]")) {
            for (Row row : rows) {
                Matcher matcher = row.pattern().matcher(sentence);
                boolean harmless = row.unless().filter(u -> u.matcher(sentence).find()).isPresent();
                boolean known = found.stream().anyMatch(f -> f.remark().code().equals(row.code()));
                if (!known && !harmless && matcher.find()) {
                    found.add(new AgreementFinding(
                            row.weight(), field, new Remark(row.code(), matcher.group()), Optional.of(row.law())));
                }
            }
        }
        return List.copyOf(found);
    }
}
