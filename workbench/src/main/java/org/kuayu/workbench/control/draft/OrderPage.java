package org.kuayu.workbench.control.draft;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.Finding;
import org.kuayu.workbench.control.Findings;

/**
 * What the form of an order shows.
 *
 * @param form as typed
 * @param choice the case, where there is one of this number
 * @param rows the units
 * @param term the term of the whole order
 * @param required what the law wants, each ticked by itself
 * @param findings what checks found; by field
 * @param sight whether checks were made, and whether somebody is still typing
 * @param told what the officer must be told beside the fields; empty for nothing
 */
public record OrderPage(
        OrderForm form,
        Optional<CaseChoice> choice,
        List<Row> rows,
        Term term,
        List<Required> required,
        Findings findings,
        InquiryPage.Sight sight,
        String told) {
    public OrderPage {
        rows = List.copyOf(rows);
        required = List.copyOf(required);
    }

    /**
     * One unit.
     *
     * @param index its place in the form
     * @param row as typed
     * @param registry the registry's name; empty while the number cannot be read
     * @param queue who stands ahead; empty while the number cannot be read, or where the form shows it already
     * @param term its own term, where it has another
     */
    public record Row(int index, OrderRow row, String registry, Optional<Queue> queue, Term term) {}

    /**
     * The queue of a unit.
     *
     * @param unit the unit
     * @param known whether it could be seen at all
     * @param ahead who holds and who waits, in the order of the queue; empty where nobody does
     */
    public record Queue(String unit, boolean known, List<Ahead> ahead) {
        public Queue {
            ahead = List.copyOf(ahead);
        }
    }

    /** A seizure that stands ahead: where it stands, whose it is, until when. */
    public record Ahead(boolean effective, String text) {}

    /**
     * A term as it is computed.
     *
     * @param end the last day, written; empty where there is none
     * @param steps why, in order
     * @param wrong why it is refused; empty where it is not
     * @param law on which article it is refused
     */
    public record Term(String end, List<Step> steps, String wrong, String law) {
        /** No term. */
        static final Term NONE = new Term("", List.of(), "", "");

        public Term {
            steps = List.copyOf(steps);
        }
    }

    /** One step of a computation with its rule. */
    public record Step(String text, String law) {}

    /** Something that the law wants: what, on which article, whether it is there, whether its absence bars. */
    public record Required(String what, String law, boolean there, boolean bars) {}

    /** The kinds of papers, in order. */
    public List<Attachment.Kind> papers() {
        return Papers.kinds(form.kind());
    }

    /** What to say beside this field. */
    public List<Finding> beside(String field) {
        return sight == InquiryPage.Sight.TYPING && empty(field) ? List.of() : findings.of(field);
    }

    private boolean empty(String field) {
        return switch (field) {
            case "case" -> form.fields().caseNumber().isEmpty();
            case "ruling" -> form.fields().ruling().isEmpty();
            case "targets" -> form.rows().isEmpty();
            case "attachments" -> form.fields().papers().isEmpty();
            default -> false;
        };
    }

    /** What to say about a row. */
    public List<Finding> about(Row row) {
        String at = "rows[" + row.index() + "]";
        return sight == InquiryPage.Sight.BLANK ? List.of() : findings.of(at);
    }
}
