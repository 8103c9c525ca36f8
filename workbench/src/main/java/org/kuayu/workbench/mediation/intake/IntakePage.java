package org.kuayu.workbench.mediation.intake;

import java.util.List;
import java.util.Map;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.workbench.mediation.act.FormField.Option;

/**
 * What the form of an application shows.
 *
 * @param form as typed
 * @param bodies where it may be taken in: the places of the reader that mediate
 * @param others places of the other region that may take part
 * @param courts courts that may have sent it
 * @param findings what was found, each with its field
 * @param wrong the message key of what cannot be read, by field
 * @param lines pasted lines that could not be read, in words
 * @param people how many persons were read from pasted lines
 * @param sight whether it was checked, and whether somebody is still typing
 */
public record IntakePage(
        IntakeForm form,
        List<Option> bodies,
        List<Option> others,
        List<Option> courts,
        List<Found> findings,
        Map<String, String> wrong,
        List<String> lines,
        int people,
        Sight sight) {
    public IntakePage {
        bodies = List.copyOf(bodies);
        others = List.copyOf(others);
        courts = List.copyOf(courts);
        findings = List.copyOf(findings);
        wrong = Map.copyOf(wrong);
        lines = List.copyOf(lines);
    }

    /** How far the form is. */
    public enum Sight {
        /** Nothing was checked yet. */
        BLANK,
        /** Somebody is typing: what is still missing is said softly. */
        TYPING,
        /** It was sent and came back. */
        SENT
    }

    /** A finding in words. */
    public record Found(String field, String text, boolean error) {}

    /** What to say beside this field and its parts. */
    public List<Found> beside(String field) {
        return sight == Sight.BLANK
                ? List.of()
                : findings.stream()
                        .filter(f -> f.field().equals(field) || f.field().startsWith(field + "."))
                        .toList();
    }

    /** Everything that bars. */
    public List<Found> errors() {
        return findings.stream().filter(Found::error).toList();
    }

    /** A paper as the text of the box that keeps it. */
    public String box(DisputePaper paper) {
        return IntakePapers.text(paper);
    }
}
