package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.text.Table;

/**
 * The type codes of case numbers 类型代字 with the kinds of case that bear them (法〔2015〕137号 as amended by
 * 法〔2018〕335号, and later additions). One code may serve several kinds: 民特 thirteen. Immutable.
 */
public final class CaseTypes {
    private static final class Bundled {
        static final CaseTypes TYPES = new CaseTypes(Table.beside(CaseTypes.class, "case-type-codes.csv"));
    }

    private static final Pattern DIVISION = Pattern.compile("[一二三四五六七八九十甲乙丙\\d×某()]");

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private CaseTypes(Table table) {
        for (Map<String, String> row : table.rows()) {
            String code = row.get("type_code");
            if (!code.isEmpty()) {
                names.computeIfAbsent(code, c -> new ArrayList<>()).add(row.get("name"));
            }
        }
        names.replaceAll((code, list) -> List.copyOf(list));
    }

    /** The table that ships with the library. */
    public static CaseTypes bundled() {
        return Bundled.TYPES;
    }

    /** Every code, in the order of the standard. */
    public Set<String> codes() {
        return java.util.Collections.unmodifiableSet(names.keySet());
    }

    /** Whether this is a type code of today's form. */
    public boolean contains(String code) {
        return names.containsKey(code);
    }

    /** The kinds of case that bear this code, in the order of the standard; empty for an unknown code. */
    public List<String> names(String code) {
        return names.getOrDefault(code, List.of());
    }

    /**
     * The branch and stage of a case, from its type code or from the type words of a number of before 2016
     * (刑二初, 民一终, 执); {@link Procedure#OTHER} where the words do not tell.
     */
    public Procedure procedureOf(String type) {
        String words = DIVISION.matcher(type).replaceAll("");
        return ProcedureOf.words(words);
    }
}
