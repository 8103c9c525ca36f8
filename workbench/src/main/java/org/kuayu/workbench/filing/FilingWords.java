package org.kuayu.workbench.filing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.calendar.Citation;
import org.kuayu.filing.FilingFinding;
import org.kuayu.matter.Worker;
import org.kuayu.text.Remark;
import org.kuayu.workbench.matters.MatterWords;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Visit;

/** How the pages of filing say things: places, papers, findings, clocks. */
public final class FilingWords {
    private final Kuayu kuayu;
    private final Messages messages;
    private final MatterWords matters;

    /** Words for the reader of this visit. */
    public FilingWords(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.messages = visit.messages();
        Instant now = kuayu.clock().instant();
        this.matters = new MatterWords(messages, kuayu.directory()::name, visit.officer().login(), now);
    }

    /** The officer with his places. */
    public static Worker worker(Kuayu kuayu, Visit visit) {
        return kuayu.directory().worker(visit.officer());
    }

    /** Sentences about matters of every kind. */
    public MatterWords matters() {
        return matters;
    }

    /** Chinese, or English. */
    public Locale language() {
        return messages.language().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** The name of a court or counter. */
    public String place(String code) {
        return kuayu.directory().name(code);
    }

    /** The name of a paper of the catalogue; other text stands for itself. */
    public String paper(String code) {
        return kuayu.filing().catalogue().paperName(code, language());
    }

    /** A remark as a sentence. */
    public String sentence(Remark remark) {
        String key = "remark." + remark.code();
        String detail = remark.code().equals("filing.paper-missing") ? paper(remark.detail()) : remark.detail();
        return messages.has(key) ? messages.say(key, detail) : remark.code();
    }

    /** The findings about a field, in words. */
    public List<Said> of(List<FilingFinding> findings, String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .map(finding -> new Said(
                        sentence(finding.remark()),
                        finding.rule().map(Citation::brief).orElse(""),
                        finding.error()))
                .toList();
    }

    /**
     * A finding in words.
     *
     * @param sentence what
     * @param law where it says so; empty where no article does
     * @param error whether it stops
     */
    public record Said(String sentence, String law, boolean error) {}

    /** The sentence of a code that a page was sent back with; empty for an unknown one. */
    public Optional<String> code(String code) {
        return Optional.of("remark." + code).filter(messages::has).map(messages::say);
    }
}
