package org.kuayu.workbench.mediation.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.mediation.agreement.ConfirmationRefusal;

/** Three more of the demonstration's disputes for each way that one can take, so that no state and no list is empty. */
final class DemoCourses {
    private static final String COURT = "chongqing";
    private static final String COURT_CODE = "渝0112";
    private static final int EACH = 3;
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英建国文辉力健";

    private final DemoMediation demo;
    private final DemoAgreements agreements;
    private int made;

    DemoCourses(DemoMediation demo, DemoAgreements agreements) {
        this.demo = demo;
        this.agreements = agreements;
    }

    void load() {
        List<BiConsumer<DemoCourses, Integer>> ways = List.of(
                DemoCourses::returned,
                DemoCourses::refused,
                DemoCourses::unchosen,
                DemoCourses::appraised,
                DemoCourses::suspended,
                DemoCourses::proposed,
                DemoCourses::performing,
                DemoCourses::performed,
                DemoCourses::confirmed,
                DemoCourses::dismissed,
                DemoCourses::withdrawn,
                DemoCourses::atArbitration,
                DemoCourses::handedOver,
                DemoCourses::extended,
                DemoCourses::notSigned);
        ways.forEach(way -> {
            for (int i = 0; i < EACH; i++) {
                way.accept(this, i);
            }
        });
    }

    private String name() {
        int at = made++;
        return "" + SURNAMES.charAt(at % SURNAMES.length()) + GIVEN.charAt(at * 7 % GIVEN.length())
                + GIVEN.charAt(at * 11 % GIVEN.length());
    }

    private DisputeFile loan() {
        String number = "（" + demo.today().getYear() + "）渝0112民诉前调" + (400 + made) + "号";
        return DemoDisputes.loan(number, name(), name());
    }

    private DisputeFile wages() {
        return DemoDisputes.wages(name());
    }

    private void act(String id, DisputeAct act, int ago) {
        demo.act(DemoMediation.YUBEI, id, act, ago);
    }

    private void byCourt(String id, DisputeAct act, int ago) {
        demo.act(COURT, id, act, ago);
    }

    private void returned(int i) {
        String id = demo.open(loan(), 6 + i);
        var reasons = OpeningAct.ReturnReason.values();
        byCourt(id, new OpeningAct.Return(reasons[i % reasons.length], "已告知当事人。"), 5 + i);
    }

    private void refused(int i) {
        String id = demo.open(i == 0 ? wages() : loan(), 5 + i);
        act(id, new OpeningAct.Ask(List.of(), OpeningAct.Way.PHONE), 4 + i);
        var answer = i == 1 ? OpeningAct.Answer.UNREACHABLE : OpeningAct.Answer.REFUSES;
        act(id, new OpeningAct.Reply(List.of(), answer, OpeningAct.Way.PHONE, false), 3 + i);
    }

    private void unchosen(int i) {
        String id = demo.open(loan(), 1 + i * 3);
        act(id, new OpeningAct.Reply(List.of(), OpeningAct.Answer.CONSENTS, OpeningAct.Way.PLATFORM, true), i * 3);
    }

    private void appraised(int i) {
        String id = demo.running(loan(), 14 + i);
        act(id, new CourseAct.Pause(demo.today().minusDays(9 + i)), 0);
        if (i > 0) {
            act(id, new CourseAct.Unpause(demo.today().minusDays(i)), 0);
        }
    }

    private void suspended(int i) {
        String id = demo.running(loan(), 8 + i);
        act(id, new CourseAct.Suspend("双方住址相同，对借款经过说法完全一致，需核实。"), 2);
        if (i == 1) {
            byCourt(id, new CourseAct.Resume("已核实借款凭证。"), 1);
        } else if (i == 2) {
            byCourt(id, new EndAct.End(EndGround.OTHER, "借款不实，终结调解。"), 1);
        }
    }

    private void proposed(int i) {
        String id = agreements.drafted(wages(), 12 + i);
        act(id, new AgreementAct.Propose(), 0);
    }

    private String agreed(DisputeFile file, int ago) {
        String id = agreements.drafted(file, ago);
        act(id, new AgreementAct.Sign(Role.PARTY, List.of("P1", "P2"), Manner.PAPER), 0);
        return id;
    }

    private void performing(int i) {
        String id = agreed(wages(), 18 + i);
        if (i > 0) {
            act(id, new AgreementAct.Perform(1, i == 1 ? Optional.of(500_000L) : Optional.empty()), 0);
            act(id, new AgreementAct.Visit(AgreementAct.Found.PERFORMS, "首期已付。", Optional.empty()), 0);
        }
    }

    private void performed(int i) {
        String id = agreed(loan(), 22 + i);
        for (int duty = 1; duty <= 4; duty++) {
            act(id, new AgreementAct.Perform(duty, Optional.empty()), 0);
        }
    }

    private String pending() {
        String id = agreed(loan(), 16);
        act(id, new ConfirmationAct.AskConfirmation(List.of("P1", "P2"), COURT_CODE), 0);
        byCourt(id, new ConfirmationAct.AcceptConfirmation(confirmation()), 0);
        return id;
    }

    private String confirmation() {
        return "（" + demo.today().getYear() + "）渝0112诉前调确" + (60 + made) + "号";
    }

    private void confirmed(int i) {
        byCourt(pending(), new ConfirmationAct.Confirm(confirmation()), 0);
    }

    private void dismissed(int i) {
        var ground = i == 0 ? ConfirmationRefusal.UNCLEAR : ConfirmationRefusal.INVOLUNTARY;
        byCourt(pending(), new ConfirmationAct.Dismiss(ground, confirmation()), 0);
    }

    private void withdrawn(int i) {
        act(pending(), new ConfirmationAct.Withdraw("P" + (1 + i % 2)), 0);
    }

    private void atArbitration(int i) {
        String id = demo.running(wages(), 26 + i);
        act(id, new EndAct.End(EndGround.FAR_APART, "对加班时间各执一词。"), 8);
        act(id, new EndAct.SendToArbitration("渝北区劳动人事争议仲裁委员会"), 7);
        if (i > 0) {
            act(id, new EndAct.CommissionAnswered(EndAct.Answer.ACCEPTED, "渝北劳人仲案字第" + (100 + i) + "号"), 4);
        }
    }

    private void handedOver(int i) {
        String id = demo.running(loan(), 24 + i);
        act(id, new EndAct.End(i == 0 ? EndGround.UNWILLING : EndGround.FAR_APART, "当事人要求起诉。"), 3);
        if (i > 0) {
            byCourt(id, new EndAct.HandToCourt(COURT_CODE, EndAct.Purpose.SUIT), 0);
        }
    }

    private void extended(int i) {
        String id = demo.running(wages(), 20 + i);
        act(id, new CourseAct.Extend(10 + 5 * i, List.of("P1", "P2")), 0);
    }

    private void notSigned(int i) {
        String id = agreements.drafted(loan(), 15 + i);
        act(id, new AgreementAct.RefuseToSign("P2"), 0);
    }
}
