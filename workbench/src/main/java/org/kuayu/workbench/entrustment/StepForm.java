package org.kuayu.workbench.entrustment;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.entrustment.ReturnReason;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of one step: what it asks for.
 *
 * @param code the step's code
 * @param form of an act or of a case
 */
public record StepForm(String code, String form) {
    private static final Set<String> TEXTS = Set.of(
            "ask-papers", "feed-back", "dispute", "explain", "report", "finish", "refuse-return", "return", "propose-return",
            "contact", "notify", "inform");
    private static final Set<String> PAPERS = Set.of("feed-back", "add-papers", "report", "finish");
    private static final Set<String> FIRST =
            Set.of("send", "resend", "sign", "feed-back", "confirm", "add-papers", "file", "start", "finish", "approve-return",
                    "inform");
    private static final Set<String> GRAVE = Set.of("withdraw", "return", "propose-return", "refuse-return");

    /** Whether words are written. */
    public boolean text() {
        return TEXTS.contains(code);
    }

    /** Whether they may be left out. */
    public boolean textOptional() {
        return Set.of("notify", "inform", "return", "propose-return").contains(code);
    }

    /** Whether papers may be added. */
    public boolean papers() {
        return PAPERS.contains(code);
    }

    /** Whether a reason is chosen. */
    public boolean reason() {
        return code.equals("propose-return") || code.equals("return") && form.equals("act");
    }

    /** Whether it says whom one reached, and how. */
    public boolean contact() {
        return code.equals("contact");
    }

    /** Whether it asks for the number of the helping court's case. */
    public boolean number() {
        return code.equals("file");
    }

    /** Whether it corrects a date. */
    public boolean correction() {
        return code.equals("correct");
    }

    /** Whether a button alone suffices. */
    public boolean bare() {
        return !(text() || papers() || reason() || contact() || number() || correction() || grave());
    }

    /** Whether it is what is usually done next. */
    public boolean first() {
        return FIRST.contains(code);
    }

    /** Whether its consequence must be named. */
    public boolean grave() {
        return GRAVE.contains(code);
    }

    /** A whole number as a form writes it; 0 for everything else. */
    static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    /** What was told with a step. */
    static StepFacts facts(Visit visit, Kuayu kuayu) throws IOException {
        String how = visit.form("how").strip();
        String whom = visit.form("whom").strip();
        Optional<ReturnReason> reason = Arrays.stream(ReturnReason.values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(visit.form("reason")))
                .findFirst();
        return new StepFacts(
                visit.form("text").strip(),
                reason,
                new Reach(whom, true, how, visit.form("phone").strip()),
                visit.form("number").strip(),
                Uploads.of(visit, kuayu).papers(),
                number(visit.form("event")),
                minute(visit.form("at")));
    }

    private static Optional<Instant> minute(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(written).atZone(LegalDay.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The forms of these steps, those that are usually next before the others. */
    static List<StepForm> of(List<String> codes, String form) {
        return codes.stream()
                .filter(code -> !code.equals("draft"))
                .map(code -> new StepForm(code, form))
                .sorted((a, b) -> Boolean.compare(b.first(), a.first()))
                .toList();
    }
}
