package org.kuayu.casefile;

import java.util.List;
import java.util.regex.Pattern;

/** From type words to branch and stage: the first rule that fits decides. */
final class ProcedureOf {
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

    private ProcedureOf() {}

    static Procedure words(String words) {
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
