package org.kuayu.workbench.control.answer;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.property.RightKind;
import org.kuayu.workbench.control.FieldWords;

/**
 * What the page of one answer shows.
 *
 * @param answer the answer
 * @param request what it answers
 * @param registry the registry's name
 * @param caseHref the page of the case
 * @param asked who was asked for
 * @param bound whether the answer is to this very request (PI-18)
 * @param groups one for each right: found, not found, or not supplied
 * @param found how many entries the person holds, exactly or perhaps
 * @param earlier answers about the same person for the same case, newest first
 * @param changes what changed since one of them; empty when it was not asked
 * @param view what the officer does here
 */
public record AnswerPage(
        InquiryAnswer answer,
        ControlRequest request,
        String registry,
        String caseHref,
        Someone asked,
        boolean bound,
        List<Group> groups,
        long found,
        List<Earlier> earlier,
        Optional<Changes> changes,
        Sight view) {
    public AnswerPage {
        groups = List.copyOf(groups);
        earlier = List.copyOf(earlier);
    }

    /** A person as the officer may see him: name, number (masked unless revealed), how he holds. */
    public record Someone(String name, String number, String how) {
        /** The name alone. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A right.
     *
     * @param kind which
     * @param supplied whether the registry supplies it; what is not supplied is not "none"
     * @param rows what was found
     */
    public record Group(RightKind kind, boolean supplied, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One entry.
     *
     * @param pick how a form names it
     * @param unit display form of its unit; empty where the register has only an older title
     * @param unitHref the ledger of the unit
     * @param location where it lies
     * @param certificate the certificate number
     * @param number the registry's business number
     * @param degree EXACT, SIMILAR, or NONE for what stands on a unit of the person
     * @param reasons why, in words
     * @param holder the one who may be the person asked for
     * @param others who holds besides
     * @param facts the other fields
     * @param beside what stands on the same unit
     */
    public record Row(
            String pick,
            String unit,
            String unitHref,
            String location,
            String certificate,
            String number,
            String degree,
            List<String> reasons,
            Optional<Someone> holder,
            List<Someone> others,
            List<FieldWords.Fact> facts,
            List<Beside> beside) {
        public Row {
            reasons = List.copyOf(reasons);
            others = List.copyOf(others);
            facts = List.copyOf(facts);
            beside = List.copyOf(beside);
        }
    }

    /** Something that stands on the unit of another entry: a mortgage, a seizure, an objection, an advance notice. */
    public record Beside(RightKind kind, String text) {}

    /** An earlier answer. */
    public record Earlier(String id, String at, String href, boolean on) {}

    /**
     * What changed since an earlier answer.
     *
     * @param since when that one was given
     * @param lines field by field
     * @param notes lists that one of the two lacks
     */
    public record Changes(String since, List<Line> lines, List<String> notes) {
        public Changes {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One difference.
     *
     * @param kind the right
     * @param what added, gone or changed
     * @param entry the entry: location, or number
     * @param field the field; empty for a whole entry
     * @param before before
     * @param after after
     */
    public record Line(RightKind kind, String what, String entry, String field, String before, String after) {}

    /**
     * What the officer does here.
     *
     * @param revealed whether numbers are revealed
     * @param error what is wrong with the stated purpose; empty for nothing
     */
    public record Sight(boolean revealed, String error) {}
}
