package org.kuayu.workbench.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.casefile.Causes;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Claim;
import org.kuayu.mediation.act.DisputeFile.Grade;
import org.kuayu.mediation.act.DisputeFile.Labour;
import org.kuayu.mediation.act.DisputeFile.Origin;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Contact;
import org.kuayu.mediation.act.DisputeParty.Details;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.party.Person;
import org.kuayu.region.DivisionCode;

/** Invented applications; every identity number has a birth date of 1901 or none at all. */
final class DemoDisputes {
    private static final String LABOUR = cause("追索劳动报酬纠纷");
    private static final String LOAN = cause("民间借贷纠纷");
    private static final String YUBEI_BODY = "MB-03";
    private static final String LINSHUI_BODY = "MB-04";
    private static final String YUBEI_COURT = "渝0112";

    private DemoDisputes() {}

    private static String cause(String name) {
        return Causes.bundled().find(name, Optional.of("民事"), Optional.empty()).orElseThrow().path();
    }

    static DisputeFile wages(String name) {
        var firm = firm("重庆甲建筑有限公司", "李总");
        return file(
                new Origin(MediationChannel.DIRECT, Optional.empty(), "", YUBEI_BODY, List.of(LINSHUI_BODY)),
                List.of(person(name, Role.APPLICANT, "511623"), firm),
                LABOUR,
                List.of(
                        new Claim("支付 2026 年 3 月至 8 月的工资", Optional.of(3_600_000L)),
                        new Claim("支付未签订书面劳动合同的二倍工资差额", Optional.of(1_800_000L))));
    }

    /** The same wages, as the applicant told them to the body of Linshui some days later. */
    static DisputeFile wagesToldAgain(String name) {
        var firm = firm("重庆甲建筑有限责任公司", "李总");
        return file(
                new Origin(MediationChannel.DIRECT, Optional.empty(), "", LINSHUI_BODY, List.of()),
                List.of(person(name, Role.APPLICANT, "511623"), firm),
                LABOUR,
                List.of(
                        new Claim("支付 2026 年 3 月至 8 月拖欠的工资", Optional.of(3_600_000L)),
                        new Claim("支付未签书面劳动合同的二倍工资差额", Optional.of(1_800_000L))));
    }

    static DisputeFile loan(String number, String lender, String borrower) {
        return file(
                new Origin(MediationChannel.DELEGATED, Optional.of(YUBEI_COURT), number, YUBEI_BODY, List.of()),
                List.of(person(lender, Role.APPLICANT, "500112"), person(borrower, Role.RESPONDENT, "511623")),
                LOAN,
                List.of(new Claim("归还借款本金及利息", Optional.of(8_600_000L))));
    }

    static DisputeFile neighbours() {
        return file(
                new Origin(MediationChannel.DIRECT, Optional.empty(), "", YUBEI_BODY, List.of(LINSHUI_BODY)),
                List.of(person("何家声", Role.APPLICANT, "511623"), person("向前进", Role.RESPONDENT, "500112")),
                cause("相邻关系纠纷"),
                List.of(new Claim("拆除伸入申请人院墙的雨棚", Optional.empty())));
    }

    static DisputeFile many(int count) {
        var parties = new ArrayList<DisputeParty>();
        for (int i = 1; i < count; i++) {
            parties.add(person("工友" + (char) ('甲' + i % 10) + i, Role.APPLICANT, "511623"));
        }
        parties.add(firm("重庆乙劳务有限公司", "张总"));
        var file = file(
                new Origin(MediationChannel.DIRECT, Optional.empty(), "", YUBEI_BODY, List.of(LINSHUI_BODY)),
                parties,
                LABOUR,
                List.of(new Claim("支付拖欠的工资", Optional.of(312_000_000L))));
        return new DisputeFile(
                file.origin(), file.parties(), file.cause(), file.facts(), file.claims(), List.of(), Grade.ORANGE,
                file.labour(), Optional.empty());
    }

    static DisputeFile foreigner() {
        var contact = new Contact("重庆市渝北区某路 8 号", Optional.of(DivisionCode.of("500112")), "", "", true);
        var guest = new DisputeParty(
                "", Role.RESPONDENT, "", new Person("Jean-Luc O’Brien", true, Person.IdType.PASSPORT, "X0000000"),
                new Details("", "", "", "英语"), contact, List.of());
        return file(
                new Origin(MediationChannel.DIRECT, Optional.empty(), "", YUBEI_BODY, List.of()),
                List.of(unnumbered("段云", Role.APPLICANT), guest),
                LOAN,
                List.of(new Claim("退还押金", Optional.of(600_000L))));
    }

    private static DisputeFile file(Origin origin, List<DisputeParty> parties, String cause, List<Claim> claims) {
        Optional<Labour> labour = cause.equals(LABOUR)
                ? Optional.of(new Labour(Optional.empty(), false, Labour.Duties.PAY))
                : Optional.empty();
        return new DisputeFile(
                origin,
                parties,
                cause,
                "双方对欠付的数额和时间有分歧，申请人多次催要未果，现申请调解。",
                claims,
                List.of(),
                Grade.BLUE,
                labour,
                Optional.empty());
    }

    private static DisputeParty person(String name, Role role, String division) {
        boolean linshui = division.startsWith("51");
        var contact = new Contact(
                linshui ? "四川省邻水县高滩镇某村 " + name.length() + " 组" : "重庆市渝北区龙溪街道某路 " + name.length() + " 号",
                Optional.of(DivisionCode.of(division)),
                linshui ? "13800001234" : "13900005678",
                "",
                true);
        return new DisputeParty(
                "", role, "", Person.natural(name, number(name, division)), Details.NONE, contact, List.of());
    }

    /** Another number for each name, since a number tells who is the same person. */
    private static String number(String name, String division) {
        int some = Math.floorMod(name.hashCode(), 12 * 28 * 1000);
        return String.format(
                Locale.ROOT, "%s1901%02d%02d%03d7", division, some % 12 + 1, some / 12 % 28 + 1, some / 336);
    }

    private static DisputeParty unnumbered(String name, Role role) {
        var contact = new Contact("", Optional.empty(), "13700002222", "", true);
        return new DisputeParty("", role, "", Person.unnumbered(name, true), Details.NONE, contact, List.of());
    }

    private static DisputeParty firm(String name, String head) {
        var contact =
                new Contact("重庆市渝北区某大道 66 号", Optional.of(DivisionCode.of("500112")), "02300001111", "", true);
        var agent = new DisputeParty.Agent("谭律", "13600003333", "律师");
        return new DisputeParty(
                "",
                Role.RESPONDENT,
                "",
                Person.organisation(name, "91500112MA5U000000"),
                new Details("", "", head, ""),
                contact,
                List.of(agent));
    }
}
