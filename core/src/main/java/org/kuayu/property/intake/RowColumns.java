package org.kuayu.property.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuayu.property.RegisterField;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightKind;
import org.kuayu.text.Canonical;

/** The wire names of the columns of one file, and those that no list has. */
final class RowColumns {
    /** Which list a row belongs to. */
    static final String LIST = "lb";
    /** Of which list the holder in a row is that names its own list QLR. */
    static final String HELD_LIST = "qllb";
    /** The day on which a version starts. */
    static final String FROM = "qssj";
    /** The day on which a version ends, exclusive. */
    static final String UNTIL = "jssj";

    private final List<String> names = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** The columns under this header; {@code list} is the file's list, empty where the rows name theirs. */
    RowColumns(List<String> header, String list, RegisterFields fields) {
        Map<String, String> known = known(list, fields);
        var used = new HashSet<String>();
        for (String column : header) {
            String plain = Canonical.of(column).toLowerCase(Locale.ROOT);
            String name = known.getOrDefault(plain, column.strip());
            if (!known.containsKey(plain) || used.contains(name)) {
                unknown.add(column.strip());
            }
            while (!used.add(name)) {
                name += "#";
            }
            names.add(name);
        }
    }

    /** Every name and label that a column of the list may have, to its wire name. */
    private static Map<String, String> known(String list, RegisterFields fields) {
        var known = new LinkedHashMap<String, String>();
        known.put("列表", LIST);
        known.put("权利类型", LIST);
        known.put("版本起始", FROM);
        known.put("版本终止", UNTIL);
        for (RegisterField field : of(list, fields)) {
            known.putIfAbsent(Canonical.of(field.chinese()), field.name());
            known.put(field.name(), field.name());
        }
        List.of(LIST, HELD_LIST, FROM, UNTIL, "ywh").forEach(name -> known.put(name, name));
        return known;
    }

    private static List<RegisterField> of(String list, RegisterFields fields) {
        var all = new ArrayList<RegisterField>();
        boolean every = list.isEmpty();
        for (RightKind kind : RightKind.values()) {
            if (every || kind.wireName().equals(list)) {
                all.addAll(fields.list(kind));
            }
        }
        if (every || list.equals(RegisterFields.HOLDERS)) {
            all.addAll(fields.listOfHolders());
        }
        return all;
    }

    /** The wire names of every list, for rows that name their cells themselves. */
    static Set<String> all(RegisterFields fields) {
        return Set.copyOf(known("", fields).values());
    }

    /** Columns that no list has, or that stand twice: they are kept under their own name. */
    List<String> unknown() {
        return unknown;
    }

    /** The cells that are not empty, by wire name. */
    Map<String, String> cells(List<String> cells) {
        var byName = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                byName.put(names.get(i), cell);
            }
        }
        return byName;
    }
}
