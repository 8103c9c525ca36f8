package org.kuayu.casefile.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseTypes;

/** What statistics take from a case record. */
class CountedCaseTest {
    private static final LocalDate FILED = LocalDate.of(2024, 1, 5);

    private static CaseRecord.Builder record(String number, String courtAsPrinted) {
        var n = CaseNumber.of(number);
        var procedure = CaseTypes.bundled().procedureOf(n.type());
        return CaseRecord.builder(n, new CaseCourt(courtAsPrinted, n.courtCode(), List.of(), ""))
                .matter(new CaseMatter("", "", procedure, ""))
                .dates(new CaseDates(Optional.of(FILED), Optional.empty(), Optional.empty()));
    }

    private static CaseRecord closed(String type, String result) {
        var record = record("（2024）渝0112" + type + "1号", "").build();
        return record.toBuilder()
                .matter(new CaseMatter("", "", record.matter().procedure(), result))
                .dates(new CaseDates(Optional.of(FILED), Optional.of(FILED.plusDays(40)), Optional.empty()))
                .build();
    }

    @ParameterizedTest(name = "§5.2 closing: {0} {1} is {2}")
    @CsvSource({
        "民初, 判决, JUDGMENT",
        "民初, 调解, MEDIATION",
        "民初, 撤诉, WITHDRAWAL",
        "民初, 准许原告张某撤回起诉, WITHDRAWAL",
        "民初, 按撤诉处理, DEEMED_WITHDRAWAL",
        "民初, 按原告自动撤回起诉处理, DEEMED_WITHDRAWAL",
        "民初, 驳回起诉, DISMISSAL",
        "民初, 移送管辖, TRANSFER",
        "民初, 一、被告于十日内偿还借款；二、驳回原告的其他诉讼请求, JUDGMENT",
        "民初, 搁置, OTHER",
        "民终, 维持原判, UPHELD",
        "民终, '驳回上诉，维持原判', UPHELD",
        "民终, 改判, REVERSED",
        "民终, 撤销一审判决第二项；维持第一项, REVERSED",
        "民终, 发回重审, REMANDED",
        "民终, 撤销（2023）渝0112民初9号民事判决；发回渝北区人民法院重审, REMANDED",
        "民终, 准许撤回上诉, WITHDRAWAL",
        "民终, 调解, MEDIATION",
        "刑初, 张三犯盗窃罪，判处有期徒刑六个月, JUDGMENT",
        "民申, 驳回再审申请, RULING",
        "执, 执行完毕, PERFORMED",
        "执, 终结本次执行程序, ROUND_ENDED",
        "执, 终结执行, ENFORCEMENT_ENDED",
        "执, 终结（2023）渝0112执1号案件的执行, ENFORCEMENT_ENDED",
        "执恢, 终本, ROUND_ENDED",
        "民诉前调, 调解成功, MEDIATED_BEFORE_FILING",
        "民诉前调, 调解不成, MEDIATION_FAILED",
        "民诉前调, 调解不成功, MEDIATION_FAILED",
        "诉前调确, 确认有效, RULING",
        "财保, 准予保全, RULING",
    })
    void closing(String type, String result, ClosingKind kind) {
        assertThat(CountedCase.of(closed(type, result)).first().closing()).isEqualTo(kind);
    }

    @Test
    @DisplayName(
            "a pending case is closed in no way, whatever its result says; one closed without a word in another way")
    void closingOfPending() {
        assertThat(CountedCase.of(record("（2024）渝0112民初1号", "").build()).first().closing())
                .isEqualTo(ClosingKind.NONE);
        assertThat(CountedCase.of(closed("民初", "")).first().closing()).isEqualTo(ClosingKind.OTHER);
    }

    @ParameterizedTest(name = "§3 domicile: {0} is {1}")
    @CsvSource({
        "重庆市渝北区龙溪街道1号, CHONGQING",
        "住重庆市江北区, CHONGQING",
        "住所地：四川省成都市锦江区, SICHUAN",
        "成都市武侯区某路, SICHUAN",
        "四川省万县市天城区, CHONGQING",
        "四川省重庆市市中区, CHONGQING",
        "四川省石柱土家族自治县, CHONGQING",
        "贵州省遵义市, ELSEWHERE",
        "广西南宁市, ELSEWHERE",
        "上海浦东新区, ELSEWHERE",
        "涪陵区荔枝街道, CHONGQING",
        "遵义市红花岗区, ELSEWHERE",
        "不详, NOT_STATED",
        "美国加利福尼亚州, NOT_STATED",
    })
    void domicile(String stated, PartyRegion region) {
        var party = new CaseParty("张三", "原告", true, Optional.of("510212190006150007"), Optional.of(stated));
        var record = record("（2024）渝0112民初1号", "").parties(List.of(party)).build();
        assertThat(CountedCase.of(record).parties()).containsExactly(region);
    }

    @Test
    @DisplayName("§3: the prefix of an identity number says nothing of the region; a prosecutor's office is no party")
    void prefix() {
        var accused = new CaseParty("张三", "被告人", true, Optional.of("510104190001010006"), Optional.empty());
        var office = new CaseParty("重庆市渝北区人民检察院", "公诉机关", false, Optional.empty(), Optional.of("重庆市"));
        var record =
                record("（2024）渝0112刑初1号", "").parties(List.of(office, accused)).build();
        assertThat(CountedCase.of(record).parties()).containsExactly(PartyRegion.NOT_STATED);
    }

    @ParameterizedTest(name = "ST-10: {0} that cites {1} continues {2}")
    @CsvSource({
        "（2024）渝0112民初2号, （2024）渝0112民诉前调1号, (2024)渝0112民诉前调1号",
        "（2024）渝01民终3号, （2024）渝0112民诉前调1号;（2024）渝0112民初2号, (2024)渝0112民初2号",
        "（2024）渝0112执4号, （2024）渝01民终3号;（2024）渝0112民初2号, (2024)渝01民终3号",
        "（2025）渝0112执恢5号, （2024）渝0112执4号;（2024）渝0112民初2号, (2024)渝0112执4号",
        "（2024）渝0112诉前调确1号, （2024）渝0112民诉前调7号, (2024)渝0112民诉前调7号",
        "（2025）渝民再6号, （2024）渝民申5号;（2024）渝01民终3号, (2024)渝民申5号",
        "（2024）渝0112民初2号, （2024）渝0112刑初1号, ",
        "（2024）渝0112民初2号, （2024）渝0112民初1号, ",
        "（2024）渝0112民初2号, （2012）渝北法民初字第03933号, ",
        "（2024）渝0112执4号, （2024）渝0112执恢5号, ",
    })
    void continues(String own, String cited, String earlier) {
        var citations = new CaseCitations(List.of(), Arrays.asList(cited.split(";")));
        var record = record(own, "").citations(citations).build();
        assertThat(CountedCase.of(record).continues())
                .isEqualTo(Optional.ofNullable(earlier).map(CaseId::of));
    }

    @ParameterizedTest(name = "§2 tribunal: {0} at {1}, filed {2}: {3}")
    @CsvSource({
        "（2024）渝01民初1号, 重庆知识产权法庭, 2024-01-05, 重庆知识产权法庭",
        "（2024）渝01民初1号, 重庆市第一中级人民法院重庆国际商事法庭, 2024-01-05, 重庆国际商事法庭",
        "（2024）渝01知民初1号, 重庆市第一中级人民法院, 2024-01-05, 重庆知识产权法庭",
        "（2024）最高法知民终1号, 最高人民法院, 2024-01-05, 最高人民法院知识产权法庭",
        "（2020）渝05破1号, 重庆市第五中级人民法院, 2020-01-05, 重庆破产法庭",
        "（2019）渝05破1号, 重庆市第五中级人民法院, 2019-12-30, ''",
        "（2024）渝01破1号, 重庆市第一中级人民法院, 2024-01-05, ''",
        "（2024）渝05民初1号, 重庆市第五中级人民法院, 2024-01-05, ''",
    })
    void tribunal(String number, String court, LocalDate filed, String tribunal) {
        var dates = new CaseDates(Optional.of(filed), Optional.empty(), Optional.empty());
        var spell = CountedCase.of(record(number, court).dates(dates).build()).first();
        assertThat(spell.division()).isEqualTo(tribunal);
        assertThat(spell.court().key())
                .isEqualTo(CaseNumber.of(number).courtCode().orElseThrow().value());
    }

    @ParameterizedTest(name = "§5.3 limit: {0} filed {1} ends {2}")
    @CsvSource({
        "民初, 2024-01-05, 2024-07-05",
        "民初, 2023-08-31, 2024-02-29", // no 31 February: the month's last day, and a leap day
        "民初, 2024-03-29, 2024-09-29", // a Sunday that is worked
        "民初, 2024-04-01, 2024-10-08", // the National Day holiday
        "民终, 2023-11-30, 2024-02-29",
        "执, 2024-08-05, 2025-02-05",
        "执, 2024-07-29, 2025-02-05", // the Spring Festival
        "行初, 2024-01-05, 2024-07-05",
        "民特, 2024-01-05, 2024-02-04", // a Sunday that is worked
    })
    void limit(String type, LocalDate filed, LocalDate end) {
        var dates = new CaseDates(Optional.of(filed), Optional.empty(), Optional.empty());
        var record = record("（2024）渝0112" + type + "1号", "").dates(dates).build();
        assertThat(CountedCase.of(record).first().limit()).contains(end);
    }

    @Test
    @DisplayName("§5.3: no limit where the law sets none, nor without a day of filing")
    void noLimit() {
        assertThat(CountedCase.of(record("（2024）渝0112财保1号", "").build()).first().limit())
                .isEmpty();
        var unfiled = record("（2024）渝0112民初1号", "").dates(CaseDates.UNKNOWN).build();
        assertThat(CountedCase.of(unfiled).first().limit()).isEmpty();
        assertThat(CountedCase.of(unfiled).first().from()).isEmpty();
    }

    @Test
    @DisplayName("the presiding judge is who is called so, else the first")
    void judge() {
        assertThat(Spells.presiding(List.of("李四", "王五"))).isEqualTo("李四");
        assertThat(Spells.presiding(List.of("审判员：李四", "审判长 王五"))).isEqualTo("王五");
        assertThat(Spells.presiding(List.of())).isEmpty();
    }

    @Test
    @DisplayName("ST-16: the text gives the same facts back, whatever stands in them, and names no party")
    void text() {
        var party = new CaseParty("欧阳某某", "原告", true, Optional.of("510104190001010006"), Optional.of("四川省成都市"));
        var record = record("（2024）渝0112民初1号", "某法院,一;二\\三")
                .parties(List.of(party))
                .amounts(new CaseAmounts(OptionalLong.of(123_456), OptionalLong.empty()))
                .citations(new CaseCitations(List.of(), List.of("（2023）渝0112民诉前调9号")))
                .build();
        var plain = CountedCase.of(record);
        var spell = plain.first();
        var odd = new Spell(
                new CountedCase.CountedCourt("某法院,一;二\\三", "", Optional.empty()),
                "某庭\\",
                Spell.Start.REOPENED,
                Optional.of(FILED),
                Optional.empty(),
                ClosingKind.NONE,
                12,
                spell.limit(),
                Optional.of(FILED.plusYears(1)),
                List.of(
                        new Spell.Days(FILED, Optional.of(FILED.plusDays(3))),
                        new Spell.Days(FILED.plusDays(9), Optional.empty())));
        var full = new CountedCase(
                plain.id(),
                plain.procedure(),
                "合同/借款,合同",
                plain.visibility(),
                "甲;乙",
                Set.of(PartyRegion.SICHUAN, PartyRegion.NOT_STATED),
                plain.claimed(),
                OptionalLong.of(0),
                plain.continues(),
                List.of(spell, odd));
        assertThat(CountedCase.parse(plain.text())).isEqualTo(plain);
        assertThat(CountedCase.parse(full.text())).isEqualTo(full);
        assertThat(plain.text())
                .isEqualTo("1;(2024)渝0112民初1号;CIVIL_FIRST;;COURTS;;SICHUAN;123456;;(2023)渝0112民诉前调9号;"
                        + "渝0112,50,BASIC,,FILED,2024-01-05,,NONE,0,2024-07-05,,");
        assertThatThrownBy(() -> CountedCase.parse("2;x")).isInstanceOf(IllegalArgumentException.class);
    }
}
