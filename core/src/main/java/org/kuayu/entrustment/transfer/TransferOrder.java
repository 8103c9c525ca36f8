package org.kuayu.entrustment.transfer;

import java.util.List;
import java.util.Objects;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.matter.Fields;
import org.kuayu.region.DivisionCode;

/**
 * A case that one court entrusts to another as a whole.
 *
 * @param from the entrusting court 委托法院
 * @param to the helping court 受托法院
 * @param caseNumber the enforcement case, display form
 * @param applicant 申请执行人
 * @param debtor 被执行人
 * @param officer who is in charge at the entrusting court
 * @param property where the property lies, at least one division
 * @param claim what is still owed, in 分
 * @param statement 案件情况说明: nothing found here, what is preserved, what was performed; may be empty
 * @param papers what is attached
 */
public record TransferOrder(
        CourtCode from,
        CourtCode to,
        String caseNumber,
        Reach applicant,
        Reach debtor,
        Reach officer,
        List<DivisionCode> property,
        long claim,
        String statement,
        List<EntrustedPaper> papers) {
    public TransferOrder {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(officer, "officer");
        property = List.copyOf(property);
        Objects.requireNonNull(statement, "statement");
        papers = List.copyOf(papers);
    }

    /** The order as facts of an event. */
    public Fields fields() {
        return Fields.writer()
                .text("from", from.value())
                .text("to", to.value())
                .text("case", caseNumber)
                .under("applicant", facts(applicant))
                .under("debtor", facts(debtor))
                .under("officer", facts(officer))
                .texts("property", property.stream().map(DivisionCode::value).toList())
                .number("claim", claim)
                .text("statement", statement)
                .list("papers", papers, EntrustedPaper::write)
                .fields();
    }

    private static Fields facts(Reach reach) {
        var out = Fields.writer();
        reach.write(out);
        return out.fields();
    }

    /** Reads what {@link #fields} gave. */
    public static TransferOrder of(Fields in) {
        return new TransferOrder(
                CourtCode.of(in.text("from")),
                CourtCode.of(in.text("to")),
                in.text("case"),
                Reach.read(in.under("applicant")),
                Reach.read(in.under("debtor")),
                Reach.read(in.under("officer")),
                in.texts("property").stream().map(DivisionCode::of).toList(),
                in.number("claim"),
                in.text("statement"),
                in.list("papers", EntrustedPaper::read));
    }

    /** Courts and case; no person. */
    @Override
    public String toString() {
        return from + " " + to + " " + caseNumber;
    }
}
