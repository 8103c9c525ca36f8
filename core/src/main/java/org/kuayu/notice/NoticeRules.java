package org.kuayu.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.text.Table;

/**
 * Who is told of which act, and why, as rows of data. Of all patterns that fit an act the longest counts alone. Immutable; an
 * embedder adds rows.
 */
public final class NoticeRules {
    private static final class Bundled {
        static final NoticeRules RULES =
                new NoticeRules(Map.of()).withTable(Table.beside(NoticeRules.class, "notice-rules.csv"));
    }

    /** One row: who is told, and why. */
    record Rule(Audience audience, String reason) {}

    private final Map<String, List<Rule>> rules;

    private NoticeRules(Map<String, List<Rule>> rules) {
        this.rules = rules;
    }

    /** The table that ships with the library. */
    public static NoticeRules bundled() {
        return Bundled.RULES;
    }

    /**
     * These rules and those of a table with the columns act (a code, or its beginning and {@code *}), audience (a constant of
     * the package's list) and reason. The rows of an act take the place of all earlier rows of that act.
     */
    public NoticeRules withTable(Table table) {
        var more = new LinkedHashMap<String, List<Rule>>();
        for (Map<String, String> row : table.rows()) {
            more.computeIfAbsent(row.get("act"), act -> new ArrayList<>())
                    .add(new Rule(Audience.valueOf(row.get("audience")), row.get("reason")));
        }
        var all = new LinkedHashMap<>(rules);
        all.putAll(more);
        return new NoticeRules(all);
    }

    /** The rules of the act, the most pressing reason first. */
    List<Rule> of(String act) {
        String best = "";
        for (String pattern : rules.keySet()) {
            if (fits(pattern, act) && pattern.length() > best.length()) {
                best = pattern;
            }
        }
        return rules.getOrDefault(best, List.of());
    }

    private static boolean fits(String pattern, String act) {
        return pattern.endsWith("*")
                ? act.startsWith(pattern.substring(0, pattern.length() - 1))
                : act.equals(pattern);
    }
}
