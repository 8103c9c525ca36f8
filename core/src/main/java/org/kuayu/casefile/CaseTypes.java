package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.Collections;
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

    /** From type words to branch and stage: the first rule that fits decides. */
    private record Rule(Pattern words, Procedure procedure) {}

    private static final List<Rule> RULES = List.of(
            rule("诉前调|引调|诉调|^调确", Procedure.PRE_LITIGATION),
            rule("辖", Procedure.JURISDICTION),
            rule("财保|执保|行保|证保", Procedure.PRESERVATION),
            rule("执[异复监协他议]", Procedure.ENFORCEMENT_REVIEW),
            rule("赔|司救", Procedure.COMPENSATION),
            rule("破|清|民算", Procedure.INSOLVENCY),
            rule("刑.*[更减假]|刑执", Procedure.OTHER),
            rule("^(非?执|[刑民行商非].{0,2}执)", Procedure.ENFORCEMENT),
            rule("再|申|监|抗|提", Procedure.RETRIAL),
            rule("刑.*[初重]$", Procedure.CRIMINAL_FIRST),
            rule("刑.*[终末]$", Procedure.CRIMINAL_SECOND),
            rule("行.*初$", Procedure.ADMINISTRATIVE_FIRST),
            rule("行.*终$", Procedure.ADMINISTRATIVE_SECOND),
            rule("[民商知经].*[特催督撤]|民保[令更]", Procedure.CIVIL_SPECIAL),
            rule("[民商知经房].*[初重]$", Procedure.CIVIL_FIRST),
            rule("[民商知经房].*终$", Procedure.CIVIL_SECOND));

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
        return Collections.unmodifiableSet(names.keySet());
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
        return RULES.stream()
                .filter(r -> r.words.matcher(words).find())
                .map(Rule::procedure)
                .findFirst()
                .orElse(Procedure.OTHER);
    }

    private static Rule rule(String words, Procedure procedure) {
        return new Rule(Pattern.compile(words), procedure);
    }
}
