package org.kuayu.calendar;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.DeadlineRule.Nature;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.text.Table;

/** The rules of all deadlines by their code, as dated law and practice set them. Immutable; an embedder adds rows. */
public final class DeadlineRules {
    private static final class Bundled {
        static final DeadlineRules RULES =
                new DeadlineRules(Map.of()).withTable(Table.beside(DeadlineRules.class, "deadline-rules.csv"));
    }

    private final Map<String, DeadlineRule> rules;

    private DeadlineRules(Map<String, DeadlineRule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** The table that ships with the library. */
    public static DeadlineRules bundled() {
        return Bundled.RULES;
    }

    /**
     * These rules and more rows: code, length, unit, nature, instrument, year, article (the last three empty where no law
     * sets the length). A later row takes the place of an earlier one with its code.
     */
    public DeadlineRules withTable(Table table) {
        var more = new LinkedHashMap<>(rules);
        for (Map<String, String> row : table.rows()) {
            String instrument = row.get("instrument");
            Optional<Citation> citation = instrument.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Citation(
                            instrument, Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article"))));
            more.put(
                    row.get("code"),
                    new DeadlineRule(
                            row.get("code"),
                            Integer.parseInt(row.get("length")),
                            Unit.valueOf(row.get("unit")),
                            Nature.valueOf(row.get("nature")),
                            citation));
        }
        return new DeadlineRules(more);
    }

    /** Every rule, in the order of the table. */
    public Collection<DeadlineRule> list() {
        return rules.values();
    }

    /**
     * The rule with this code.
     *
     * @throws IllegalArgumentException if there is none: codes are constants of the caller
     */
    public DeadlineRule get(String code) {
        DeadlineRule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule " + code);
        }
        return rule;
    }
}
