package org.kuayu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayu.search.syntax.Box;
import org.kuayu.search.syntax.Condition;
import org.kuayu.text.Remark;

/**
 * Reads what a user typed: words, {@code "phrase"}, AND OR NOT, + -, brackets, {@code * ?}, {@code "a b"~5},
 * {@code 法院:渝北}, {@code filed:[2024-01-01 TO 2024-06-30]}, case numbers in any spelling. Never fails: what does not follow
 * the syntax is read as plain words, with the note {@code search.literal} saying where it went wrong.
 */
public final class QueryParser {
    /** A longer box is cut here, with the note {@code search.shortened}. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_VALUE = 200;

    private QueryParser() {}

    /** The question that box and form ask. */
    public static AskedQuery read(CaseQuery query) {
        var notes = new ArrayList<Remark>();
        var conditions = new ArrayList<>(box(query.box(), notes));
        for (Map.Entry<Field, String> field : query.fields().entrySet()) {
            String value = cut(field.getValue(), LONGEST_VALUE, notes);
            if (!value.isBlank()) {
                FormField.clause(field.getKey(), value)
                        .ifPresentOrElse(
                                c -> conditions.add(new Condition(field.getKey() + "=" + value, c)),
                                () -> notes.add(new Remark("search.value-unreadable", field.getKey() + "=" + value)));
            }
        }
        return new AskedQuery(conditions, notes);
    }

    private static List<Condition> box(String typed, List<Remark> notes) {
        Box box = Box.read(cut(typed, LONGEST, notes));
        notes.addAll(box.notes());
        return box.conditions();
    }

    private static String cut(String text, int longest, List<Remark> notes) {
        if (text.length() <= longest) {
            return text;
        }
        notes.add(new Remark("search.shortened", String.valueOf(longest)));
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
