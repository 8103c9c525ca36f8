package org.kuayu.workbench.control.draft;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.control.Findings;

/**
 * What the form of an inquiry shows.
 *
 * @param form as typed
 * @param choice the case, where there is one of this number
 * @param tree the registries
 * @param lines the persons pasted, line by line
 * @param persons how many persons are asked for, each counted once
 * @param fresh answers that are still fresh (BX-12)
 * @param findings what checks found; by field
 * @param sight whether checks were made, and whether somebody is still typing
 * @param told what the officer must be told beside the fields; empty for nothing
 */
public record InquiryPage(
        InquiryForm form,
        Optional<CaseChoice> choice,
        RegistryTree tree,
        List<Line> lines,
        int persons,
        List<Fresh> fresh,
        Findings findings,
        Sight sight,
        String told) {
    public InquiryPage {
        lines = List.copyOf(lines);
        fresh = List.copyOf(fresh);
    }

    /** How far the form is. */
    public enum Sight {
        /** Nothing was checked yet. */
        BLANK,
        /** Somebody is typing: what is still empty is not scolded. */
        TYPING,
        /** It was sent and came back. */
        SENT
    }

    /** The kinds of papers, in order. */
    public List<Attachment.Kind> papers() {
        return Papers.kinds(RequestKind.INQUIRY);
    }

    /** What to say beside this field. */
    public List<Finding> beside(String field) {
        return sight == Sight.TYPING && empty(field) ? List.of() : findings.of(field);
    }

    private boolean empty(String field) {
        return switch (field) {
            case "case" -> form.fields().caseNumber().isEmpty();
            case "purpose" -> form.fields().purpose().isEmpty();
            case "registries" -> tree.chosen() == 0;
            case "targets" -> persons == 0;
            case "attachments" -> form.fields().papers().isEmpty();
            default -> false;
        };
    }

    /** What is said about single persons, with the person. */
    public List<Finding> about() {
        return findings.under("targets");
    }

    /**
     * A line as it was read.
     *
     * @param number of the line
     * @param text the line, its numbers masked
     * @param person masked; empty where it could not be read
     * @param wrong why not
     * @param doubts what is doubtful about it
     */
    public record Line(int number, String text, String person, String wrong, List<String> doubts) {
        public Line {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * An answer that is still fresh.
     *
     * @param href its page
     * @param person masked
     * @param registry the registry's name
     * @param at when it was given
     * @param age how old it is, in words
     * @param nothing whether nothing was found
     */
    public record Fresh(String href, String person, String registry, String at, String age, boolean nothing) {}
}
