package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.CaseNumber.Form;
import org.kuayu.text.Remark;

/** Handbook, cases §1.3 and §1.4: the samples, and the mistakes that people make. */
class CaseNumberTest {
    @ParameterizedTest(name = "§1.3 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "（２０２４）渝０１民初１２３号|NEW|2024|渝01|民初|123|(2024)渝01民初123号",
                "( 2024 ) 渝 01 民初 123 号|NEW|2024|渝01|民初|123|(2024)渝01民初123号",
                "(2017)渝0101民初4156号|NEW|2017|渝0101|民初|4156|(2017)渝0101民初4156号",
                "(2017)渝0102执2070号|NEW|2017|渝0102|执|2070|(2017)渝0102执2070号",
                "(2020)渝03民初1766号|NEW|2020|渝03|民初|1766|(2020)渝03民初1766号",
                "(2022)沪0115民初13290号之一|NEW|2022|沪0115|民初|13290|(2022)沪0115民初13290号",
                "（2019）最高法知民终1号|NEW|2019|最高法|民终|1|(2019)最高法知民终1号",
                "（2022）渝0103诉前调确12号|NEW|2022|渝0103|诉前调确|12|(2022)渝0103诉前调确12号",
                "（2021）川0104民诉前调801号|NEW|2021|川0104|民诉前调|801|(2021)川0104民诉前调801号",
                "（2021）闽民终535号|NEW|2021|闽|民终|535|(2021)闽民终535号",
                "（2020）最高法刑核00012345号|NEW|2020|最高法|刑核|00012345|(2020)最高法刑核00012345号",
                "（2023）渝0112執異5號|NEW|2023|渝0112|执异|5|(2023)渝0112执异5号",
                "（2021）最高法知行终5号|NEW|2021|最高法|行终|5|(2021)最高法知行终5号",
                "〔2023〕渝87民初5号|NEW|2023|渝87|民初|5|(2023)渝87民初5号",
                "【2023】川7101民初5号|NEW|2023|川7101|民初|5|(2023)川7101民初5号",
                "\u200b（2023）渝0112\u200b民初\ufeff5号|NEW|2023|渝0112|民初|5|(2023)渝0112民初5号"
            })
    void newForm(String in, Form form, int year, String court, String type, String serial, String key) {
        CaseNumber n = CaseNumber.of(in);

        assertThat(CaseNumber.parse(in).remarks()).isEmpty();
        assertThat(n.form()).isEqualTo(form);
        assertThat(n.year()).isEqualTo(year);
        assertThat(n.courtCode()).hasValueSatisfying(c -> assertThat(c.value()).isEqualTo(court));
        assertThat(n.type()).isEqualTo(type);
        assertThat(n.serial()).isEqualTo(serial);
        assertThat(n.key()).isEqualTo(key);
        assertThat(n.complete()).isTrue();
        assertThat(n.original()).isEqualTo(in);
    }

    @ParameterizedTest(name = "§1.4 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(2012)渝北法民初字第03933号|渝北法民初|民初|03933|(2012)渝北法民初字第3933号",
                "（1998）琼高法民终字第8号|琼高法民终|民终|8|(1998)琼高法民终字第8号",
                "（2014）长民二（商）初字第2459号|长民二(商)初|民二初|2459|(2014)长民二(商)初字第2459号",
                "（2014）商刑初字第12号|商刑初|刑初|12|(2014)商刑初字第12号",
                "（2013）执复字第3号|执复|执复|3|(2013)执复字第3号",
                "（2015）渝四中法民终字第00001号|渝四中法民终|民终|00001|(2015)渝四中法民终字第1号"
            })
    void oldForm(String in, String body, String type, String serial, String key) {
        CaseNumber n = CaseNumber.of(in);

        assertThat(n.form()).isEqualTo(Form.OLD);
        assertThat(n.body()).isEqualTo(body);
        assertThat(n.type()).isEqualTo(type);
        assertThat(n.serial()).isEqualTo(serial);
        assertThat(n.key()).isEqualTo(key);
        assertThat(n.courtCode()).isEmpty();
        assertThat(n.complete()).isTrue();
    }

    @ParameterizedTest(name = "§1.3 refused: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "（2024）滇01民初1号|court-code",
                "（2024）渝001民初1号|court-code",
                "（2024）渝01民123号|type-unknown",
                "（2024）渝0112民初123|hao-missing",
                "（2024）渝0112民初123号和别的话|more-text",
                "（1824）渝0112民初123号|year",
                "（2024）12号|year-after-body",
                "津检刑诉［2015］111号|prosecutor",
                "（2015）津检民抗字第1号|prosecutor",
                "劳人仲案字（2013）第827号|arbitration",
                "（2016）京仲裁字第0123号|arbitration",
                "（2018）川律公证内民字第123号|certificate",
                "（2015）渝公交认字第2号|type-unknown",
                "（2015）环罚执字第3号|type-unknown",
                "渝（2023）渝北区不动产权第000123456号|other-office",
                "（2023）渝北区不动产权第000123456号|type-unknown",
                "（2024）渝0112民初1-99999号|serial",
                "张三（2024）渝0112民初123号|form",
                "人民法院（2024）12号|other-office",
                "（2014）渝公行复字第2号|type-unknown",
                "（2014）渝经审字第2号|type-unknown",
                "hello|form"
            })
    void refused(String in, String reason) {
        assertThat(CaseNumber.parse(in).value()).isEmpty();
        assertThat(CaseNumber.parse(in).remarks()).extracting(Remark::code).containsExactly("case-number." + reason);
        assertThatThrownBy(() -> CaseNumber.of(in)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "doubt {1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "（2024）渝O112民初123号|letter-for-digit|(2024)渝0112民初123号|true",
                "（2024）渝0112民初l23号|letter-for-digit|(2024)渝0112民初123号|true",
                "2024）渝0112民初123号|bracket-missing|(2024)渝0112民初123号|true",
                "（2023）苏0724民初XXXX号|serial-masked|(2023)苏0724民初××××号|false",
                "（2014）渝北法民初字第…号|serial-masked|(2014)渝北法民初字第××号|false",
                "（2023）沪0115民初NNNN号|serial-masked|(2023)沪0115民初××号|false",
                "（2017）粤03民初_____号|serial-masked|(2017)粤03民初×××××号|false",
                "（2025）石中法民初字第〇〇〇号|serial-masked|(2025)石中法民初字第×××号|false",
                "【2020】鲁02**民初2836号|court-masked|(2020)鲁02××民初2836号|false",
                "（2023）京某民初字第某号|court-masked|(2023)京×民初×号|false",
                "（20××）渝0112民初3号|year-masked|(20××)渝0112民初3号|false",
                "（2018）0903执432号之一|court-province-missing|(2018)0903执432号|false",
                "（2018）执异62号|court-missing|(2018)执异62号|false",
                "（2016）粤01民终字第123号|mixed-form|(2016)粤01民终123号|true",
                "（2013）渝01民初11号|year-before-2016|(2013)渝01民初11号|true",
                "（2016）浙0110民初02005号|leading-zero|(2016)浙0110民初2005号|true",
                "（2017）豫01执议164号|type-misspelt|(2017)豫01执异164号|true",
                "（2022）甘民末51号|type-unknown|(2022)甘民末51号|true",
                "（2017）渝北法民初字第3号|old-form-late|(2017)渝北法民初字第3号|true",
                "（2011）米东民一初字1263号|di-missing|(2011)米东民一初字第1263号|true",
                "（2013）三民终第891号|zi-missing|(2013)三民终字第891号|true",
                "(2014)綦8民初字第00093号|court-name-odd|(2014)綦8民初字第93号|true",
                "（2015）淅荆初字第16号|type-unclear|(2015)淅荆初字第16号|true",
                "（88）民他字第12号|year-short|(1988)民他字第12号|true",
                "二〇一七渝0112民初3号|year-in-chinese|(2017)渝0112民初3号|true",
                "重庆市渝北区人民法院（2024）渝0112民初5号|text-before|(2024)渝0112民初5号|true",
                "本院作出的(2012)渝北法民初字第03933号民事判决|text-before|(2012)渝北法民初字第3933号|true",
                "（2017）苏0981民初571号民事判决书|text-after|(2017)苏0981民初571号|true"
            })
    void doubts(String in, String code, String key, boolean complete) {
        var reading = CaseNumber.parse(in);

        assertThat(reading.value()).as(reading.remarks().toString()).isPresent();
        assertThat(reading.remarks()).extracting(Remark::code).contains("case-number." + code);
        assertThat(reading.orThrow().key()).isEqualTo(key);
        assertThat(reading.orThrow().complete()).isEqualTo(complete);
    }

    static Stream<List<String>> lists() {
        return Stream.of(
                List.of("（2024）渝0112民初1、2、3号", "1", "2", "3"),
                List.of("（2024）渝0112民初1-3号", "1", "2", "3"),
                List.of("（2024）渝0112民初1号至3号", "1", "2", "3"),
                List.of("（2024）渝0112民初1号、5号", "1", "5"),
                List.of("（2016）粤03民初1128－1130号", "1128", "1129", "1130"),
                List.of("（2013）深中法房终字第098-100号", "098", "099", "100"));
    }

    @ParameterizedTest(name = "§1.3 list: {0}")
    @MethodSource("lists")
    void list(List<String> row) {
        List<CaseNumber> numbers = CaseNumber.parseList(row.getFirst()).orThrow();

        assertThat(numbers).extracting(CaseNumber::serial).containsExactlyElementsOf(row.subList(1, row.size()));
        assertThat(numbers).allMatch(CaseNumber::complete);
    }

    @Test
    void suffixAndSubNumberNameAnotherDocumentOfTheSameCase() {
        CaseNumber plain = CaseNumber.of("(2015)开法执字第1523号");
        CaseNumber sub = CaseNumber.of("(2015)开法执字第1523-3号");

        assertThat(sub.key()).isEqualTo(plain.key());
        assertThat(sub.suffix()).isEqualTo("-3");
        assertThat(sub).isNotEqualTo(plain);
        assertThat(sub.display()).isEqualTo("（2015）开法执字第1523-3号");
        assertThat(CaseNumber.of("(2022)沪0115民初13290号之一").display()).isEqualTo("（2022）沪0115民初13290号之一");
    }

    @Test
    void displayIsReadBackAsTheSameNumber() {
        for (String in : List.of("(2014)长民二(商)初字第2459号", "(2022)沪0115民初13290号之一", "(2023)苏0724民初XXXX号")) {
            CaseNumber n = CaseNumber.of(in);
            assertThat(CaseNumber.of(n.display())).isEqualTo(n);
            assertThat(CaseNumber.of(n.key()).key()).isEqualTo(n.key());
        }
    }

    @Test
    void hostileLengthIsRefusedQuickly() {
        assertThat(CaseNumber.parse("（2024）渝" + "1、".repeat(1_000_000)).value()).isEmpty();
        assertThat(CaseNumber.parse("（2024）渝0112民初" + "1、".repeat(90) + "x").value())
                .isEmpty();
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(CaseNumber.of("（2024）渝０１１２民初I23号").key()).isEqualTo("(2024)渝0112民初123号");
            assertThat(CaseNumber.of("（2023）苏0724民初xxxx号").complete()).isFalse();
            assertThat(CaseNumber.of("(2012)渝北法民初字第03933号").type()).isEqualTo("民初");
        } finally {
            Locale.setDefault(before);
        }
    }
}
