package org.kuayu.workbench.control;

import java.util.List;
import org.kuayu.calendar.Citation;
import org.kuayu.control.request.Finding;
import org.kuayu.workbench.shell.Messages;

/** What checks found, sorted to the fields of a form, in words. */
public final class Findings {
    private static final List<String> NAMED = List.of("paper.kind.", "role.", "request.kind.", "seizure.state.");

    private final Messages messages;
    private final List<Finding> findings;

    /** These findings in this language. */
    public Findings(Messages messages, List<Finding> findings) {
        this.messages = messages;
        this.findings = List.copyOf(findings);
    }

    /** Nothing was found, or nothing was looked for yet. */
    public static Findings none(Messages messages) {
        return new Findings(messages, List.of());
    }

    /** A finding in words: the sentence of its code with the detail. */
    public static String sentence(Messages messages, Finding finding) {
        String key = "remark." + finding.remark().code();
        return messages.has(key)
                ? messages.say(key, detail(messages, finding.remark().detail()))
                : finding.remark().code();
    }

    /** The name of a constant in words: of a paper, a role, a kind of request. */
    private static String detail(Messages messages, String detail) {
        return NAMED.stream()
                .map(prefix -> messages.sayOr(prefix + detail, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(detail);
    }

    /** A finding in words. */
    public String sentence(Finding finding) {
        return sentence(messages, finding);
    }

    /** Where the rule stands, as lawyers write it; empty where no law is behind it. */
    public static String law(Finding finding) {
        return finding.rule().map(Citation::brief).orElse("");
    }

    /** What was found about this field, and about its parts. */
    public List<Finding> of(String field) {
        return findings.stream()
                .filter(f -> f.field().equals(field) || f.field().startsWith(field + "."))
                .toList();
    }

    /** What was found about the single ones of a list of this name: {@code targets[3].person}. */
    public List<Finding> under(String list) {
        return findings.stream()
                .filter(f -> f.field().startsWith(list + "["))
                .toList();
    }

    /** The place in its list of what a finding is about, from 0; -1 where it is about no single one. */
    public static int place(Finding finding) {
        int open = finding.field().indexOf('[');
        int close = finding.field().indexOf(']');
        String number = open > 0 && close > open ? finding.field().substring(open + 1, close) : "";
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
    }

    /** What was found about no field of these. */
    public List<Finding> besides(List<String> fields) {
        return findings.stream()
                .filter(f -> fields.stream()
                        .noneMatch(field -> f.field().equals(field)
                                || f.field().startsWith(field + ".")
                                || f.field().startsWith(field + "[")))
                .toList();
    }

    /** Whether something bars this field. */
    public boolean wrong(String field) {
        return of(field).stream().anyMatch(Finding::error);
    }

    /** Everything that bars. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::error).toList();
    }

    /** Whether nothing bars. */
    public boolean clean() {
        return errors().isEmpty();
    }
}
