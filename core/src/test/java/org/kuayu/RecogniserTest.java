package org.kuayu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.Recognition.Kind;
import org.kuayu.text.Remark;

class RecogniserTest {
    private final Recogniser recogniser = Recogniser.bundled();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "（２０２４）渝０１１２民初１２３号,CASE_NUMBER,(2024)渝0112民初123号",
        "(2012)渝北法民初字第03933号,CASE_NUMBER,(2012)渝北法民初字第3933号",
        "510104 003005 GB00007 W00000000,UNIT_NUMBER,510104003005GB00007W00000000",
        "渝（2023）渝北区不动产权第000123456号,CERTIFICATE_NUMBER,渝(2023)渝北区不动产权第000123456号",
        "105房地证2009字第690号,CERTIFICATE_NUMBER,105房地证2009字第690号",
        "51010419000101000x,IDENTITY_NUMBER,51010419000101000X",
        "91500000MA0000007X,CREDIT_CODE,91500000MA0000007X",
        "11500000000000019A,CREDIT_CODE,11500000000000019A",
        "渝0112,COURT_CODE,渝0112",
        "渝,COURT_CODE,渝",
        "最高法,COURT_CODE,最高法"
    })
    void recognises(String in, Kind kind, String canonical) {
        Recognition found = recogniser.recognise(in);

        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.canonical()).isEqualTo(canonical);
        assertThat(found.reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is none: {1}")
    @CsvSource({
        "（2024）滇01民初1号,case-number.court-code",
        "津检刑诉［2015］111号,case-number.prosecutor",
        "500101190002290006,identity.date",
        "510104190001010001,identity.check-digit",
        "91500000MA00000071,credit-code.check",
        "9150000OMA0000007X,credit-code.character",
        "91500000MA0000007,credit-code.length",
        "500112001001GB00012F0001020,unit-number.length",
        "渝011,court-code.form",
        "'',recognise.empty"
    })
    void refuses(String in, String code) {
        Recognition found = recogniser.recognise(in);

        assertThat(found.kind()).isEqualTo(Kind.NONE);
        assertThat(found.reasons()).extracting(Remark::code).containsExactly(code);
    }

    @Test
    void partsStandInTheirOrder() {
        Recognition found = recogniser.recognise("（2016）渝0234民初5号");

        assertThat(found.parts())
                .containsExactly(
                        java.util.Map.entry("form", "NEW"),
                        java.util.Map.entry("year", "2016"),
                        java.util.Map.entry("courtCode", "渝0234"),
                        java.util.Map.entry("court", "重庆市开州区人民法院"),
                        java.util.Map.entry("region", "重庆市"),
                        java.util.Map.entry("level", "BASIC"),
                        java.util.Map.entry("type", "民初"),
                        java.util.Map.entry("typeName", "民事一审案件"),
                        java.util.Map.entry("procedure", "CIVIL_FIRST"),
                        java.util.Map.entry("serial", "5"),
                        java.util.Map.entry("complete", "true"));
        assertThat(found.certain()).isTrue();
    }

    @Test
    void aRetiredAddressLeadsToTheDistrictOfToday() {
        Recognition found = recogniser.recognise("510212190006150007");

        assertThat(found.certain()).isTrue();
        assertThat(found.parts()).containsEntry("divisionWas", "沙坪坝区");
        assertThat(found.parts().get("divisionToday")).contains("500106");
    }

    @Test
    void aListNamesEachOfItsNumbers() {
        assertThat(recogniser.recognise("（2024）渝0112民初1、2号").parts())
                .containsEntry("numbers", "（2024）渝0112民初1号；（2024）渝0112民初2号");
    }

    @Test
    void whatIsSaidOfAnIdentityNumberIsMasked() {
        assertThat(recogniser.recognise("51010419000101000x").display()).isEqualTo("510104********000X");
        for (String in : new String[] {"51010419000101000X", "510104190001010001", "甲51010419000101000X乙"}) {
            assertThat(recogniser.recognise(in).toString()).doesNotContain("19000101");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "ﷺ", "😀", "((((((((", "%s%n", "<script>", "=1+1", "٠١٢٣", "\uD800", "（", "号号号号"})
    void answersAnything(String in) {
        assertThat(recogniser.recognise(in).kind()).isEqualTo(Kind.NONE);
        assertThat(recogniser.recognise(in.repeat(10_000)).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            recognises("51010419000101000x", Kind.IDENTITY_NUMBER, "51010419000101000X");
            recognises("91500000ma0000007x", Kind.CREDIT_CODE, "91500000MA0000007X");
            recognises("510104003005gb00007w00000000", Kind.UNIT_NUMBER, "510104003005GB00007W00000000");
            recognises("（２０２４）渝０１１２民初１２３号", Kind.CASE_NUMBER, "(2024)渝0112民初123号");
            recognises("渝０１１２", Kind.COURT_CODE, "渝0112");
        } finally {
            Locale.setDefault(before);
        }
    }
}
