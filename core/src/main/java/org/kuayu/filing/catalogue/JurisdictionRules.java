package org.kuayu.filing.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Table;

/** The rules of territorial jurisdiction that a counter needs to propose a court, as data. Immutable. */
public final class JurisdictionRules {
    private static final class Bundled {
        static final JurisdictionRules RULES =
                of(Table.beside(JurisdictionRules.class, "jurisdiction-rules.csv"));
    }

    private final List<JurisdictionRule> rules;

    private JurisdictionRules(List<JurisdictionRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The table that ships with the library. */
    public static JurisdictionRules bundled() {
        return Bundled.RULES;
    }

    /** The rules of a table: kind, words, respondent, place, instrument, year, article; its order counts. */
    public static JurisdictionRules of(Table table) {
        var rules = new ArrayList<JurisdictionRule>();
        for (Map<String, String> row : table.rows()) {
            rules.add(new JurisdictionRule(
                    row.get("kind"),
                    Arrays.stream(row.get("words").split(";")).filter(w -> !w.isEmpty()).toList(),
                    row.get("respondent").equals("true"),
                    Optional.of(row.get("place")).filter(p -> !p.isEmpty()),
                    new Citation(
                            row.get("instrument"),
                            Integer.parseInt(row.get("year")),
                            Integer.parseInt(row.get("article")))));
        }
        return new JurisdictionRules(rules);
    }

    /** The rule for this cause; empty where the table has none. */
    public Optional<JurisdictionRule> find(String kind, String cause) {
        return rules.stream().filter(rule -> rule.covers(kind, cause)).findFirst();
    }
}
