package org.kuayu.mediation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.mediation.agreement.AgreementFrame.Form;
import org.kuayu.party.Person;

/** A wage claim of a worker against a firm, settled; persons are invented. */
public final class AgreementSamples {
    /** The day on which it is drafted. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    private AgreementSamples() {}

    /** A worker against a firm, 24 000 元 in pay and 6 000 元 in compensation, with nothing to find fault with. */
    public static Agreement wages(Form form) {
        var frame = new AgreementFrame(
                "川渝高竹调字〔2026〕12号", "T-2026-000001", form, "川渝高竹新区劳动争议调处中心", List.of("邓某甲", "吴某乙"), 4);
        var pay = Obligation.pay("P2", "P1", 2_400_000, DUE).in("银行转账至申请人账户");
        var certificate = new Obligation(
                Obligation.Kind.ACT,
                "P2",
                "P1",
                "出具解除劳动合同证明书",
                OptionalLong.empty(),
                Optional.of(DUE),
                "当面交付");
        return new Agreement(
                frame,
                List.of(worker(), firm()),
                "申请人自2024年3月起在被申请人处工作，2025年11月至2026年1月工资未付。",
                "欠付工资与经济补偿的数额。",
                List.of(pay, Obligation.pay("P2", "P1", 600_000, DUE.plusMonths(1)), certificate),
                List.of("双方就本案劳动关系再无其他争议。"),
                "被申请人逾期付款的，自逾期之日起按未付款项的日万分之三支付违约金。",
                "各项义务由义务人按期自行履行。",
                "");
    }

    /** The worker. */
    public static AgreementParty worker() {
        return new AgreementParty("P1", "A", Person.natural("王某丙", "511623190001010014"), "", "");
    }

    /** The firm. */
    public static AgreementParty firm() {
        return new AgreementParty("P2", "B", Person.organisation("重庆渝北某某机械有限公司", "91500112MA00000000"), "赵某丁", "");
    }

    /** The same agreement with these obligations alone. */
    public static Agreement with(List<Obligation> obligations, List<String> clauses) {
        Agreement a = wages(Form.INVITED);
        return new Agreement(
                a.frame(), a.parties(), a.facts(), a.disputed(), obligations, clauses, a.liability(), a.manner(), "");
    }
}
