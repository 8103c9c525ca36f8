package org.kuayu.mediation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.mediation.agreement.AgreementFinding.Weight;
import org.kuayu.mediation.agreement.AgreementFrame.Form;

/** Handbook §2.4, R23, M7. */
class AgreementCheckTest {
    private static final AgreementCheck CHECK = AgreementCheck.bundled();

    private static List<AgreementFinding> clause(String text) {
        return CHECK.findings(AgreementSamples.with(List.of(), List.of(text)), AgreementSamples.TODAY);
    }

    private static List<String> codes(List<AgreementFinding> findings) {
        return findings.stream().map(f -> f.remark().code()).toList();
    }

    @Test
    @DisplayName("nothing is found in a good agreement, of either form")
    void good() {
        for (Form form : Form.values()) {
            assertThat(CHECK.findings(AgreementSamples.wages(form), AgreementSamples.TODAY)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "位于渝北区龙溪街道的房屋归乙方所有, agreement.ownership",
        "房屋归乙, agreement.ownership",
        "该套住房属于李某, agreement.ownership",
        "双方确认张某系该房屋的所有权人, agreement.ownership",
        "渝北区某小区3幢2单元房产为双方共有, agreement.ownership",
        "双方确认乙方对龙溪街道的商铺享有百分之五十的份额, agreement.ownership",
        "宅基地使用权由长子取得, agreement.ownership",
        "房屋确认归女方, agreement.ownership",
        "该軟件著作權歸甲公司所有, agreement.ownership-ip",
        "涉案专利权归甲方享有, agreement.ownership-ip",
        "双方确认该商标无效, agreement.ownership-ip",
        "双方自愿解除婚姻关系, agreement.status",
        "双方的收养关系自签字之日起解除, agreement.status",
        "确认王某与李某存在亲子关系, agreement.status",
        "双方同意离婚, agreement.status",
        "双方同意由法院宣告张某失踪, agreement.other-procedure",
        "指定李某为王某的监护人, agreement.other-procedure"
    })
    @DisplayName("M7, R23: ownership, status and other procedures are not confirmed by any court")
    void notConfirmable(String text, String code) {
        var findings = clause(text);
        assertThat(codes(findings)).containsExactly(code);
        assertThat(findings.getFirst().weight()).isEqualTo(Weight.NOT_CONFIRMABLE);
        assertThat(findings.getFirst().law().orElseThrow().brief()).contains("355");
        assertThat(AgreementCheck.signable(findings)).isTrue();
        assertThat(AgreementCheck.confirmable(findings)).isFalse();
    }

    @Test
    @DisplayName("M7: A pays and transfers by a day is no decision on ownership; a clerk looks")
    void transfer() {
        LocalDate day = LocalDate.of(2026, 5, 8);
        var transfer = new Obligation(
                Obligation.Kind.TRANSFER,
                "P2",
                "P1",
                "甲方付清房款后协助乙方办理渝北区龙溪街道房屋的过户",
                OptionalLong.empty(),
                Optional.of(day),
                "");
        var agreement = AgreementSamples.with(List.of(Obligation.pay("P1", "P2", 10_000_000, day), transfer), List.of());
        var findings = CHECK.findings(agreement, AgreementSamples.TODAY);
        assertThat(codes(findings)).containsExactly("agreement.transfer");
        assertThat(findings.getFirst().weight()).isEqualTo(Weight.CLERK_DECIDES);
        assertThat(AgreementCheck.confirmable(findings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一方不履行本协议的，另一方可以请求人民法院对案件作出裁判",
                "如被申请人逾期不付，由人民法院依法判决",
                "乙方到期未付款，则提请法庭按甲方原诉讼请求下判",
                "若一方反悔，双方同意由法官直接判决",
                "甲方违约的，乙方有权要求法院判令甲方支付全部欠款",
                "乙方未按期履行，本案恢复审理，由合议庭依法裁判",
                "如乙方不兑现，听凭法院定夺",
                "逾期未履行的，由审判庭依法处理",
                "被告拖延不给时，案子还是法院说了算",
                "否则由法院裁决",
                "法院有权在乙方不履行时作出判决",
                "乙方翻悔的，恢复原案诉讼"
            })
    @DisplayName("民事调解规定 art. 8: a clause by which the court shall decide on default is forbidden, however it is put")
    void courtDecides(String text) {
        var findings = clause(text);
        assertThat(codes(findings)).contains("agreement.court-decides");
        assertThat(AgreementCheck.signable(findings)).isFalse();
        assertThat(findings.getFirst().law().orElseThrow().toString())
                .isEqualTo("最高人民法院关于人民法院民事调解工作若干问题的规定（2020）第8条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "被申请人不履行的，申请人可以向人民法院申请强制执行",
                "双方于三十日内共同向人民法院申请司法确认",
                "甲方已向人民法院撤回起诉，案件受理费由甲方承担",
                "逾期付款的，按日万分之三支付违约金",
                "房屋租赁合同自2026年3月1日解除，乙方于2026年3月31日前搬离并交还房屋",
                "双方确认劳动关系于2026年1月31日解除",
                "甲方将车位于2026年4月1日前交还乙方使用",
                "被申请人在其公司网站刊登致歉声明，保留三十日",
                "甲方停止使用该注册商标，并于2026年4月1日前销毁侵权包装",
                "双方就本案再无其他争议"
            })
    @DisplayName("what is allowed raises no finding")
    void allowed(String text) {
        assertThat(clause(text)).isEmpty();
    }

    @Test
    @DisplayName("what is unclear blocks: no day, no amount, no debtor, no creditor, nothing to do")
    void unclear() {
        var payment = new Obligation(
                Obligation.Kind.PAY, "", "", "", OptionalLong.empty(), Optional.empty(), "");
        var act = new Obligation(
                Obligation.Kind.ACT, "P2", "", "", OptionalLong.empty(), Optional.of(LocalDate.of(2026, 3, 1)), "");
        var refrain = new Obligation(
                Obligation.Kind.REFRAIN, "P2", "P1", "不再使用该商号", OptionalLong.empty(), Optional.empty(), "");
        var findings =
                CHECK.findings(AgreementSamples.with(List.of(payment, act, refrain), List.of()), AgreementSamples.TODAY);
        assertThat(findings)
                .extracting(AgreementFinding::field, f -> f.remark().code(), f -> f.remark().detail())
                .containsExactly(
                        tuple("obligations.0.debtor", "agreement.no-debtor", "1"),
                        tuple("obligations.0.creditor", "agreement.no-creditor", "1"),
                        tuple("obligations.0.fen", "agreement.no-amount", "1"),
                        tuple("obligations.0.due", "agreement.no-date", "1"),
                        tuple("obligations.1.text", "agreement.no-text", "2"),
                        tuple("obligations.1.due", "agreement.past-date", "2"));
        assertThat(AgreementCheck.signable(findings)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"被申请人尽快支付余款", "余款待定", "给予适当补偿", "有钱时再付", "于2026年5月左右付清", "其余事项另行协商"})
    @DisplayName("vague words block")
    void vague(String text) {
        assertThat(codes(clause(text))).containsExactly("agreement.vague");
    }

    @Test
    @DisplayName("an empty draft names every field that a valid agreement needs, the gravest first")
    void empty() {
        var frame = new AgreementFrame("", "T-2026-000001", Form.PEOPLES, "", List.of(), 1);
        var findings = CHECK.findings(Agreement.draft(frame, List.of()), AgreementSamples.TODAY);
        assertThat(codes(findings))
                .containsExactly(
                        "agreement.one-side",
                        "agreement.no-facts",
                        "agreement.no-dispute",
                        "agreement.no-terms",
                        "agreement.no-mediator",
                        "agreement.no-body");
        assertThat(findings.getFirst().law().orElseThrow().instrument()).isEqualTo("人民调解法");
    }

    @Test
    @DisplayName("a finding never holds more than the offending words, and another's property is looked at by a clerk")
    void others() {
        var findings = clause("为逃避债务，甲方将车辆交给乙方。其余无争议。");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.weight()).isEqualTo(Weight.CLERK_DECIDES);
            assertThat(f.remark().detail()).isEqualTo("逃避债务");
        });
    }
}
