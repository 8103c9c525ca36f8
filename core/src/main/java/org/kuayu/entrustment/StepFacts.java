package org.kuayu.entrustment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.Reach;

/**
 * What somebody tells with a step; each step takes what it needs.
 *
 * @param text a result, a question, an explanation; required where the step is one
 * @param reason why it is sent back
 * @param contact who was spoken to, in {@code name} and {@code address} (how); for a contact
 * @param number the number under which the helping court filed a case
 * @param papers what is added
 * @param event the sequence of the event whose day is corrected; 0 for none
 * @param at the corrected instant
 */
public record StepFacts(
        String text,
        Optional<ReturnReason> reason,
        Reach contact,
        String number,
        List<EntrustedPaper> papers,
        int event,
        Optional<Instant> at) {
    /** Nothing to tell. */
    public static final StepFacts NOTHING =
            new StepFacts("", Optional.empty(), Reach.NOBODY, "", List.of(), 0, Optional.empty());

    public StepFacts {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(number, "number");
        papers = List.copyOf(papers);
        Objects.requireNonNull(at, "at");
    }

    /** A text alone. */
    public static StepFacts of(String text) {
        return NOTHING.withText(text);
    }

    /** The same with this text. */
    public StepFacts withText(String value) {
        return new StepFacts(value, reason, contact, number, papers, event, at);
    }

    /** The same with this reason. */
    public StepFacts because(ReturnReason value) {
        return new StepFacts(text, Optional.of(value), contact, number, papers, event, at);
    }

    /** The same with whom was spoken and how. */
    public StepFacts with(String whom, String how) {
        return new StepFacts(text, reason, new Reach(whom, true, how, ""), number, papers, event, at);
    }

    /** The same with the number of the helping court's case, and whoever is in charge there. */
    public StepFacts filedAs(String value, Reach officer) {
        return new StepFacts(text, reason, officer, value, papers, event, at);
    }

    /** The same with these papers. */
    public StepFacts withPapers(List<EntrustedPaper> some) {
        return new StepFacts(text, reason, contact, number, some, event, at);
    }

    /** A correction of an event's instant. */
    public static StepFacts correction(int event, Instant at) {
        return new StepFacts("", Optional.empty(), Reach.NOBODY, "", List.of(), event, Optional.of(at));
    }
}
