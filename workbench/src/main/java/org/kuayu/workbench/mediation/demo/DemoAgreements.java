package org.kuayu.workbench.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFrame;
import org.kuayu.mediation.agreement.AgreementParty;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.mediation.agreement.Obligation;

/** The demonstration's agreements: one half signed, one in force, one before the court. */
final class DemoAgreements {
    private static final long LOAN = 8_000_000L;

    private final DemoMediation demo;
    private final Kuayu kuayu;

    DemoAgreements(DemoMediation demo, Kuayu kuayu) {
        this.demo = demo;
        this.kuayu = kuayu;
    }

    void load() {
        int year = demo.today().getYear();
        String half = agreed("（" + year + "）渝0112民诉前调301号", "甘来", "石成金", 10);
        sign(half, List.of("P1"));
        String inForce = agreed("（" + year + "）渝0112民诉前调288号", "文静", "牟大力", 20);
        sign(inForce, List.of("P1", "P2"));
        demo.act(DemoMediation.YUBEI, inForce, new ConfirmationAct.AskConfirmation(List.of("P1"), "渝0112"), 0);
        String pending = agreed("（" + year + "）渝0112民诉前调275号", "邓一鸣", "左思", 25);
        sign(pending, List.of("P1", "P2"));
        demo.act(
                DemoMediation.YUBEI, pending, new ConfirmationAct.AskConfirmation(List.of("P1", "P2"), "渝0112"), 0);
    }

    private void sign(String id, List<String> parties) {
        demo.act(DemoMediation.YUBEI, id, new AgreementAct.Sign(Role.PARTY, parties, Manner.ELECTRONIC), 0);
    }

    private String agreed(String number, String lender, String borrower, int ago) {
        return drafted(DemoDisputes.loan(number, lender, borrower), ago);
    }

    /** A dispute that runs since so many days, with an agreement drafted today. */
    String drafted(DisputeFile file, int ago) {
        String id = demo.running(file, ago);
        DisputeView view = kuayu.mediation().find(demo.worker(DemoMediation.YUBEI), id).orElseThrow();
        demo.act(DemoMediation.YUBEI, id, new AgreementAct.Draft(agreement(view)), 0);
        return id;
    }

    private Agreement agreement(DisputeView view) {
        var parties = new ArrayList<AgreementParty>();
        view.dispute().file().parties().forEach(p ->
                parties.add(new AgreementParty(p.id(), p.side(), p.person(), p.details().head(), "")));
        var frame = new AgreementFrame(
                "渝北调字〔" + demo.today().getYear() + "〕" + view.cover().id().replaceAll("\\D", "") + "号",
                view.cover().id(),
                AgreementFrame.Form.INVITED,
                "渝北区人民调解委员会",
                view.dispute().mediators().stream().map(m -> m.post().name()).toList(),
                parties.size() + 1);
        List<Obligation> pay = Obligation.pay("P2", "P1", LOAN, demo.today().plusDays(20)).in("银行转账").instalments(4);
        return new Agreement(
                frame,
                parties,
                "被申请人于 2025 年 2 月向申请人借款 80000 元，约定一年内归还，至今未还。",
                "借款本金和利息的归还",
                pay,
                List.of("双方就本案再无其他争议。"),
                "被申请人逾期支付任何一期的，自逾期之日起按年利率 3.45% 支付违约金。",
                "",
                "");
    }
}
