package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.casefile.Cause.Edition;

/** Handbook, cases §4 and §1.5. */
class CausesTest {
    private final Causes causes = Causes.bundled();

    @Test
    void theCivilEditionHasItsFourLevels() {
        var civil = causes.list(Edition.CIVIL_2026);
        assertThat(civil).filteredOn(c -> c.level() == 1).hasSize(12);
        assertThat(civil).filteredOn(c -> c.level() == 2).hasSize(59);
        assertThat(civil).filteredOn(c -> c.level() == 3).hasSize(514);
        assertThat(civil).filteredOn(c -> c.level() == 4).hasSize(470);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "盗窃罪,刑事/侵犯财产罪/盗窃罪",
        "盗窃,刑事/侵犯财产罪/盗窃罪",
        "张某犯盗窃罪,刑事/侵犯财产罪/盗窃罪",
        "盗窃、诈骗、抢夺罪,刑事/侵犯财产罪/盗窃罪",
        "盗窃罪、诈骗罪,刑事/侵犯财产罪/盗窃罪",
        "袭警罪,刑事/妨害社会管理秩序罪/袭警罪"
    })
    void charges(String printed, String path) {
        assertThat(causes.find(printed).map(Cause::path)).contains(path);
    }

    @ParameterizedTest(name = "{0} is part of {1}")
    @CsvSource({
        "贩卖毒品罪,走私、贩卖、运输、制造毒品罪",
        "非法持有枪支罪,非法持有、私藏枪支、弹药罪",
        "掩饰、隐瞒犯罪所得罪,掩饰、隐瞒犯罪所得、犯罪所得收益罪",
        "走私、贩卖毒品罪,走私、贩卖、运输、制造毒品罪",
        "窝藏罪,窝藏、包庇罪",
        "包庇罪,窝藏、包庇罪",
        "拒不执行判决罪,拒不执行判决、裁定罪"
    })
    void selectiveCharges(String printed, String official) {
        assertThat(causes.find(printed, Optional.of("刑事"), Optional.empty()).map(Cause::name))
                .contains(official);
    }

    @Test
    void theDayOfFilingChoosesTheEdition() {
        assertThat(causes.find("民间借贷纠纷", Optional.of("民事"), Optional.of(LocalDate.of(2015, 5, 1)))
                        .map(Cause::edition))
                .contains(Edition.CIVIL_2011);
        assertThat(causes.find("民间借贷纠纷", Optional.of("民事"), Optional.of(LocalDate.of(2026, 5, 1)))
                        .map(Cause::edition))
                .contains(Edition.CIVIL_2026);
        assertThat(causes.find("声音保护纠纷").map(Cause::edition)).contains(Edition.CIVIL_2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"异议登记不当损害责任纠纷", "建设用地使用权纠纷", "商品房预售合同纠纷", "民间借贷纠纷", "机动车交通事故责任纠纷", "离婚纠纷", "买卖合同纠纷"})
    void commonCivilCauses(String printed) {
        assertThat(causes.find(printed)).hasValueSatisfying(c -> {
            assertThat(c.path()).startsWith("民事/").endsWith("/" + printed);
            assertThat(causes.findByPath(c.edition(), c.path())).contains(c);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "罪", "胡言乱语", "纠纷", "abc"})
    void unknownCausesHaveNoPlace(String printed) {
        assertThat(causes.find(printed)).isEmpty();
    }

    @Test
    void thePathOfACaseKeepsToTheBranchOfItsStage() {
        assertThat(causes.pathOf("盗窃罪", Procedure.CRIMINAL_FIRST, Optional.empty()))
                .isEqualTo("刑事/侵犯财产罪/盗窃罪");
        assertThat(causes.pathOf("盗窃罪", Procedure.CIVIL_FIRST, Optional.empty()))
                .isEmpty();
        assertThat(causes.pathOf("离婚纠纷", Procedure.CIVIL_SECOND, Optional.of(LocalDate.of(2019, 3, 4))))
                .isEqualTo("民事/婚姻家庭、继承纠纷/婚姻家庭纠纷/离婚纠纷");
        assertThat(causes.pathOf("", Procedure.CIVIL_FIRST, Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "民初,CIVIL_FIRST",
        "民二初,CIVIL_FIRST",
        "商初,CIVIL_FIRST",
        "知民终,CIVIL_SECOND",
        "民一终,CIVIL_SECOND",
        "民特,CIVIL_SPECIAL",
        "民撤,CIVIL_SPECIAL",
        "民保令,CIVIL_SPECIAL",
        "刑初,CRIMINAL_FIRST",
        "刑二终,CRIMINAL_SECOND",
        "行初,ADMINISTRATIVE_FIRST",
        "行终,ADMINISTRATIVE_SECOND",
        "民申,RETRIAL",
        "刑再,RETRIAL",
        "民抗,RETRIAL",
        "财保,PRESERVATION",
        "执保,PRESERVATION",
        "执,ENFORCEMENT",
        "执恢,ENFORCEMENT",
        "执异,ENFORCEMENT_REVIEW",
        "执复,ENFORCEMENT_REVIEW",
        "执监,ENFORCEMENT_REVIEW",
        "破申,INSOLVENCY",
        "强清,INSOLVENCY",
        "破,INSOLVENCY",
        "法赔,COMPENSATION",
        "司救民,COMPENSATION",
        "行赔初,COMPENSATION",
        "民辖终,JURISDICTION",
        "民诉前调,PRE_LITIGATION",
        "诉前调确,PRE_LITIGATION",
        "刑更,OTHER",
        "司惩,OTHER",
        "'',OTHER"
    })
    void procedures(String type, Procedure expected) {
        assertThat(CaseTypes.bundled().procedureOf(type)).isEqualTo(expected);
    }

    @Test
    void oneTypeCodeMayServeSeveralKinds() {
        assertThat(CaseTypes.bundled().names("民特")).hasSize(13);
        assertThat(CaseTypes.bundled().names("民辖")).hasSize(4);
        assertThat(CaseTypes.bundled().names("民")).isEmpty();
    }

    @Test
    @DisplayName("a cause has one comparable path, whatever the edition of the day its case was filed")
    void comparableAcrossEditions() {
        var causes = Causes.bundled();
        String old = causes.pathOf("金融借款合同纠纷", Procedure.CIVIL_FIRST, Optional.of(LocalDate.of(2014, 5, 6)));
        String now = causes.pathOf("金融借款合同纠纷", Procedure.CIVIL_FIRST, Optional.of(LocalDate.of(2026, 5, 6)));
        assertThat(old).isNotEqualTo(now);
        assertThat(comparable("金融借款合同纠纷", old))
                .isEqualTo(comparable("金融借款合同纠纷", now))
                .isEqualTo(now);
        assertThat(comparable("盗窃罪", "刑事/侵犯财产罪/盗窃罪")).isEqualTo("刑事/侵犯财产罪/盗窃罪");
        assertThat(comparable("从未列入的纠纷", "")).isEqualTo("从未列入的纠纷");
    }

    private static String comparable(String cause, String path) {
        return Causes.bundled().comparable(new CaseMatter(cause, path, Procedure.OTHER, ""));
    }
}
