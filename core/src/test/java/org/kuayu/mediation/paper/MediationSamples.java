package org.kuayu.mediation.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFrame.Form;
import org.kuayu.mediation.agreement.AgreementSamples;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.agreement.Signing;
import org.kuayu.mediation.sealed.BidRound;
import org.kuayu.mediation.sealed.BlindBid;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.FactSignature;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.Insider;
import org.kuayu.mediation.sealed.Offer;
import org.kuayu.mediation.sealed.OfferAnswer;
import org.kuayu.mediation.sealed.Statement;

/** The wage claim of {@link AgreementSamples} with all that its papers need. */
final class MediationSamples {
    static final String MATTER = "T-2026-000001";
    static final Instant SIGNED = Instant.parse("2026-03-02T07:20:00Z");

    private MediationSamples() {}

    static DisputeFile file() {
        var worker = new DisputeParty(
                "P1",
                DisputeParty.Role.APPLICANT,
                "A",
                AgreementSamples.worker().person(),
                new DisputeParty.Details("男", "1900年1月1日", "", ""),
                new DisputeParty.Contact("四川省邻水县某镇某村1组", Optional.empty(), "138-0000-0001", "微信小程序", true),
                List.of(new DisputeParty.Agent("钱某戊", "138-0000-0002", "四川某某律师事务所律师")));
        var firm = new DisputeParty(
                "P2",
                DisputeParty.Role.RESPONDENT,
                "B",
                AgreementSamples.firm().person(),
                new DisputeParty.Details("", "", "赵某丁", ""),
                new DisputeParty.Contact("重庆市渝北区某路8号", Optional.empty(), "023-6700-0000", "", false),
                List.of());
        var origin = new DisputeFile.Origin(
                MediationChannel.DELEGATED, Optional.of("渝0112"), "（2026）渝0112民诉前调123号", "TJ-GZ", List.of());
        var known = new DisputeFile.Labour(Optional.of(LocalDate.of(2026, 2, 1)), false, DisputeFile.Labour.Duties.PAY);
        return new DisputeFile(
                origin,
                List.of(worker, firm),
                "民事/劳动争议、人事争议/劳动争议/追索劳动报酬纠纷",
                "申请人自2024年3月起在被申请人处做车工，月工资八千元。\n被申请人自2025年11月起未付工资，申请人于2026年1月31日离职。",
                List.of(
                        new DisputeFile.Claim("支付2025年11月至2026年1月工资", Optional.of(2_400_000L)),
                        new DisputeFile.Claim("支付经济补偿", Optional.of(1_600_000L)),
                        new DisputeFile.Claim("出具解除劳动合同证明书", Optional.empty())),
                List.of(paper("P1", "劳动合同", true), paper("P1", "银行流水", false), paper("", "送达回证", true)),
                DisputeFile.Grade.BLUE,
                Optional.of(known),
                Optional.empty());
    }

    private static DisputePaper paper(String party, String title, boolean original) {
        return new DisputePaper(party, title, title + ".pdf", "application/pdf", "00", 1, original);
    }

    static MediationSetting setting(Locale language) {
        return new MediationSetting(
                language,
                AgreementSamples.TODAY,
                "川渝高竹调字〔2026〕12号",
                "川渝高竹新区劳动争议调处中心",
                List.of("邓某甲", "吴某乙"),
                "重庆市渝北区人民法院");
    }

    static MediationPapers papers(Locale language) {
        return new MediationPapers(MediationTemplates.bundled(), file(), setting(language));
    }

    static Confidences confidences() {
        Confidence[] said = {
            Statement.joint("申请人：要求付清工资二万四千元和补偿。").inSession("1"),
            Statement.joint("被申请人：认可欠付工资，只是账上周转困难。").inSession("1"),
            Statement.ofSide("B", "被申请人私下说四月有一笔货款到账。").inSession("1"),
            Statement.concession("A", "申请人私下说补偿六千元可以接受。").inSession("1"),
            Statement.ofMediators("先谈工资，再谈补偿。"),
            Statement.undisputed("被申请人未付申请人2025年11月至2026年1月工资24000元。").inSession("1"),
            new FactSignature(6, "A"),
            new FactSignature(6, "B"),
            Offer.toTable("B", OptionalLong.of(2_400_000), "四月一次付清"),
            new OfferAnswer(1, "A", OfferAnswer.Answer.COUNTERED, "还要补偿"),
            Offer.toMediators("A", OptionalLong.of(3_200_000), "一次付清"),
            new BidRound("经济补偿", "B", "A"),
            new BlindBid(1, "B", 700_000),
            new BlindBid(1, "A", 500_001)
        };
        var event = new MatterEvent(
                MATTER,
                1,
                Instant.parse("2026-02-26T02:00:00Z"),
                new Actor("mediator", ""),
                new Act("mediation.confided"),
                Fields.NONE,
                Confidences.seal(List.of(said)));
        return Confidences.of(MATTER, List.of(event));
    }

    /** Side A's reading and not a mediator's: enough for a record, which holds what is for the table alone. */
    static InsideView side(String side) {
        return confidences().read(Insider.side(MATTER, side));
    }

    static DisputeSession session() {
        var plan = new DisputeSession.Plan(
                Instant.parse("2026-02-26T02:00:00Z"), 90, DisputeSession.Mode.VIDEO, List.of(), "");
        var held = new DisputeSession.Held(
                List.of(
                        new DisputeSession.Attendance("P1", DisputeSession.Check.DOCUMENT, "邻水县诉讼服务站"),
                        new DisputeSession.Attendance("P2", DisputeSession.Check.ONLINE, "")),
                true,
                true,
                DisputeSession.Result.SETTLED);
        return new DisputeSession(1, plan, DisputeSession.State.HELD, Optional.of(held));
    }

    static Signing signing(Agreement agreement, boolean whole) {
        var manner = AgreementSignature.Manner.ELECTRONIC;
        var role = AgreementSignature.Role.PARTY;
        var first = new AgreementSignature(role, "P1", manner, agreement.digest(), SIGNED.minusSeconds(600));
        var last = new AgreementSignature(role, "P2", manner, agreement.digest(), SIGNED);
        return Signing.of(agreement, whole ? List.of(first, last) : List.of(first));
    }

    static Agreement agreement(Form form) {
        return AgreementSamples.wages(form);
    }

    static DueDate due() {
        return Deadlines.bundled().due("mediation.apply-confirmation", SIGNED);
    }
}
