package org.kuayu.entrustment.act;

import java.util.List;
import java.util.Objects;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.matter.Fields;

/**
 * What one court asks another to do.
 *
 * @param kind the code of the kind of act
 * @param from the entrusting court 委托法院
 * @param to the helping court 受托法院
 * @param caseNumber the case for which it is asked, display form
 * @param debtor against whom
 * @param subject what exactly is to be done, in the words of who drafted
 * @param windowDays how many days the helping court has, from its signing
 * @param urgent whether it must be done within 24 hours; the window does not count then
 * @param officer who is in charge at the entrusting court, and how he is reached
 * @param papers what is enclosed
 */
public record ActOrder(
        String kind,
        CourtCode from,
        CourtCode to,
        String caseNumber,
        Reach debtor,
        String subject,
        int windowDays,
        boolean urgent,
        Reach officer,
        List<EntrustedPaper> papers) {
    /** The shortest window that may be asked (法发〔2017〕27号). */
    public static final int SHORTEST_WINDOW = 10;

    /** The longest window that may be asked. */
    public static final int LONGEST_WINDOW = 20;

    public ActOrder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(officer, "officer");
        papers = List.copyOf(papers);
    }

    /** Whether a window of so many days may be asked. */
    public static boolean mayAsk(int days) {
        return days >= SHORTEST_WINDOW && days <= LONGEST_WINDOW;
    }

    /** The order as facts of an event. */
    public Fields fields() {
        var out = Fields.writer()
                .text("kind", kind)
                .text("from", from.value())
                .text("to", to.value())
                .text("case", caseNumber)
                .text("subject", subject)
                .number("window", windowDays)
                .flag("urgent", urgent)
                .list("papers", papers, EntrustedPaper::write);
        var debtorFacts = Fields.writer();
        debtor.write(debtorFacts);
        var officerFacts = Fields.writer();
        officer.write(officerFacts);
        return out.under("debtor", debtorFacts.fields())
                .under("officer", officerFacts.fields())
                .fields();
    }

    /** Reads what {@link #fields} gave. */
    public static ActOrder of(Fields in) {
        return new ActOrder(
                in.text("kind"),
                CourtCode.of(in.text("from")),
                CourtCode.of(in.text("to")),
                in.text("case"),
                Reach.read(in.under("debtor")),
                in.text("subject"),
                (int) in.number("window"),
                in.flag("urgent"),
                Reach.read(in.under("officer")),
                in.list("papers", EntrustedPaper::read));
    }

    /** Kind, courts and case; no person. */
    @Override
    public String toString() {
        return kind + " " + from + " " + to + " " + caseNumber;
    }
}
