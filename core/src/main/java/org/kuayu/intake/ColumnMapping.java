package org.kuayu.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a case list gives which field, by column name, in the order of the columns; kept per source.
 *
 * @param fields column name to field
 */
public record ColumnMapping(Map<String, CaseField> fields) {
    public ColumnMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Column names that can be told apart: blank ones become A, B …, repeated ones get their ordinal, and none is longer
     * than 100 characters or starts with {@code #}.
     */
    public static List<String> names(List<String> header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            String plain = header.get(i).strip().replaceAll("\\s+", " ").replaceFirst("^#", "＃");
            String base = plain.isEmpty() ? letters(i) : plain.substring(0, Math.min(plain.length(), 100));
            String name = base;
            for (int n = 2; names.contains(name); n++) {
                name = base + " " + n;
            }
            names.add(name);
        }
        return names;
    }

    /** The name of a column without one, as a spreadsheet counts: A … Z, AA …. */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    /** The mapping that the column names suggest. */
    public static ColumnMapping guess(List<String> columns) {
        var fields = new LinkedHashMap<String, CaseField>();
        HeaderGuess.of(columns).forEach(g -> fields.put(g.column(), g.field()));
        return new ColumnMapping(fields);
    }

    /** The mapping that was kept as text; unknown field names read as {@code IGNORED}, names behind {@code #} are none. */
    public static ColumnMapping ofKept(Map<String, String> kept) {
        var fields = new LinkedHashMap<String, CaseField>();
        kept.forEach((column, field) -> {
            if (!column.startsWith("#")) {
                fields.put(column, named(field));
            }
        });
        return new ColumnMapping(fields);
    }

    private static CaseField named(String name) {
        for (CaseField field : CaseField.values()) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return CaseField.IGNORED;
    }

    /** The mapping as text, for keeping. */
    public Map<String, String> toKept() {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((column, field) -> kept.put(column, field.name()));
        return kept;
    }

    /** The field of this column; {@code IGNORED} for one that the mapping does not know. */
    public CaseField field(String column) {
        return fields.getOrDefault(column, CaseField.IGNORED);
    }

    /** Whether some column gives the field. */
    public boolean has(CaseField field) {
        return fields.containsValue(field);
    }
}
