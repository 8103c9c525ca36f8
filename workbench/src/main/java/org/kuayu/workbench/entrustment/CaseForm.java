package org.kuayu.workbench.entrustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.property.UnitNumber;
import org.kuayu.region.DivisionCode;
import org.kuayu.text.Money;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of a whole case as it was typed.
 *
 * @param to the helping court as written
 * @param caseNumber the case
 * @param applicant 申请执行人
 * @param debtor 被执行人
 * @param officer who is in charge
 * @param property where the property lies: division codes or unit numbers, one a line
 * @param claim what is still owed, in 元
 * @param statement 案件情况说明
 * @param papers what is attached
 * @param editing the entrustment whose draft is changed; empty for a new one
 * @param version the version seen
 */
public record CaseForm(
        String to,
        String caseNumber,
        Reach applicant,
        Reach debtor,
        Reach officer,
        String property,
        String claim,
        String statement,
        List<EntrustedPaper> papers,
        String editing,
        int version) {
    /** A form with what is known of the case already. */
    static CaseForm blank(Visit visit, Kuayu kuayu) {
        String number = visit.query("case").strip();
        Optional<CaseRecord> known = CaseNumber.parseOwn(number)
                .value()
                .flatMap(n -> kuayu.cases().find(CaseId.of(n, n.courtCode())))
                .filter(c -> visit.access().allows(c.visibility(), c.court().code()));
        return new CaseForm(
                visit.query("to"),
                number,
                known.map(c -> party(c, "申请")).orElse(Reach.NOBODY),
                known.map(c -> party(c, "被")).orElse(Reach.NOBODY),
                new Reach(visit.officer().name(), true, "", ""),
                visit.query("property"),
                "",
                "",
                List.of(),
                "",
                0);
    }

    private static Reach party(CaseRecord record, String role) {
        return record.parties().stream()
                .filter(p -> p.roleAsPrinted().startsWith(role))
                .findFirst()
                .map(CaseForm::reach)
                .orElse(Reach.NOBODY);
    }

    private static Reach reach(CaseParty party) {
        return new Reach(party.name(), party.natural(), party.domicile().orElse(""), "");
    }

    /** The form of a draft. */
    static CaseForm of(Entrusted entrusted, Visit visit) {
        TransferOrder o = entrusted.transfer().orElseThrow().order();
        String places = o.property().stream().map(DivisionCode::value).collect(Collectors.joining("\n"));
        return new CaseForm(
                visit.courtName(o.to()), o.caseNumber(), o.applicant(), o.debtor(), o.officer(), places,
                o.claim() == 0 ? "" : o.claim() / 100 + "." + o.claim() % 100 / 10 + o.claim() % 10, o.statement(),
                o.papers(), entrusted.cover().id(), entrusted.cover().version());
    }

    /** The form that was sent. */
    static CaseForm sent(Visit visit, Uploads uploads) {
        return new CaseForm(
                visit.form("to").strip(),
                visit.form("case").strip(),
                reach(visit, "applicant"),
                reach(visit, "debtor"),
                reach(visit, "officer"),
                visit.form("property").strip(),
                visit.form("claim").strip(),
                visit.form("statement").strip(),
                uploads.papers(),
                visit.form("editing"),
                StepForm.number(visit.form("version")));
    }

    private static Reach reach(Visit visit, String who) {
        return new Reach(
                visit.form(who).strip(),
                visit.form(who + ".organisation").isEmpty(),
                visit.form(who + ".address").strip(),
                visit.form(who + ".phone").strip());
    }

    /** The order; empty where the helping court is none. */
    Optional<TransferOrder> order(Visit visit, Kuayu kuayu) {
        return visit.officer().homeCourt().flatMap(from -> CourtField.read(to, kuayu)
                .map(court -> new TransferOrder(
                        from, court, caseNumber, applicant, debtor, officer, places(), fen(), statement, papers)));
    }

    private List<DivisionCode> places() {
        var out = new ArrayList<DivisionCode>();
        for (String line : property.split("[\\s,，、;；]+")) {
            UnitNumber.parse(line).value().map(u -> DivisionCode.of(u.divisionCode()))
                    .or(() -> DivisionCode.parse(line).value())
                    .ifPresent(out::add);
        }
        return out.stream().distinct().toList();
    }

    private long fen() {
        return claim.isEmpty() ? 0 : Money.parse(claim).value().map(Money::fen).orElse(0L);
    }

    /** No person. */
    @Override
    public String toString() {
        return caseNumber + " " + to;
    }
}
