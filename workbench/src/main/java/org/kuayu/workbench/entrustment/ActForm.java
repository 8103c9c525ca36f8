package org.kuayu.workbench.entrustment;

import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of an act as it was typed.
 *
 * @param kind the code of the kind
 * @param to the helping court as written
 * @param caseNumber the case
 * @param debtor the debtor's name
 * @param organisation whether the debtor is an organisation
 * @param subject what exactly
 * @param window days
 * @param urgent whether within 24 hours
 * @param officer who is in charge
 * @param phone of the officer
 * @param papers what is enclosed
 * @param editing the entrustment whose draft is changed; empty for a new one
 * @param version the version seen
 */
public record ActForm(
        String kind,
        String to,
        String caseNumber,
        String debtor,
        boolean organisation,
        String subject,
        String window,
        boolean urgent,
        String officer,
        String phone,
        List<EntrustedPaper> papers,
        String editing,
        int version) {
    private static final String USUAL_WINDOW = "15";

    /** An empty form. */
    static ActForm blank(Visit visit) {
        return new ActForm(
                visit.query("kind"), visit.query("to"), visit.query("case"), "", false, "", USUAL_WINDOW, false,
                visit.officer().name(), "", List.of(), "", 0);
    }

    /** The form of a draft. */
    static ActForm of(Entrusted entrusted, Visit visit) {
        ActOrder o = entrusted.act().orElseThrow().order();
        return new ActForm(
                o.kind(), visit.courtName(o.to()), o.caseNumber(), o.debtor().name(), !o.debtor().natural(), o.subject(),
                Integer.toString(o.windowDays()), o.urgent(), o.officer().name(), o.officer().phone(), o.papers(),
                entrusted.cover().id(), entrusted.cover().version());
    }

    /** The form that was sent. */
    static ActForm sent(Visit visit, Uploads uploads) {
        return new ActForm(
                visit.form("kind"),
                visit.form("to").strip(),
                visit.form("case").strip(),
                visit.form("debtor").strip(),
                !visit.form("organisation").isEmpty(),
                visit.form("subject").strip(),
                visit.form("window").strip(),
                !visit.form("urgent").isEmpty(),
                visit.form("officer").strip(),
                visit.form("phone").strip(),
                uploads.papers(),
                visit.form("editing"),
                StepForm.number(visit.form("version")));
    }

    /** The order; empty where the helping court is none. */
    Optional<ActOrder> order(Visit visit, Kuayu kuayu) {
        return visit.officer().homeCourt().flatMap(from -> CourtField.read(to, kuayu)
                .map(court -> new ActOrder(
                        kind,
                        from,
                        court,
                        caseNumber,
                        new Reach(debtor, !organisation, "", ""),
                        subject,
                        StepForm.number(window),
                        urgent,
                        new Reach(officer, true, "", phone),
                        papers)));
    }

    /** No person. */
    @Override
    public String toString() {
        return kind + " " + to;
    }
}
