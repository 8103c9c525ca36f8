package org.kuayu.caseload.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed numbers as intervals (BX-6). */
class NumberReaderTest {
    @ParameterizedTest(name = "BX-6: {0} is {2}")
    @CsvSource(delimiter = '|', value = {
        "调解成功53.5万余件 | COUNT | [535 000, 536 000)",
        "标的额530 亿余元 | MONEY | [53 000 000 000, 54 000 000 000)",
        "标的额约 253 亿元 | MONEY | [25 250 000 000, 25 350 000 000)",
        "审结案件700余件 | COUNT | [700, 800)",
        "受理102.3万件 | COUNT | [1 022 500, 1 023 500)",
        "审结１２，０８７件 | COUNT | 12 087",
        "审结12,087件 | COUNT | 12 087",
        "审结12\u2009087件 | COUNT | 12 087",
        "二百余件 | COUNT | [200, 300)",
        "十余件 | COUNT | [10, 20)",
        "几十件 | COUNT | [20, 100)",
        "10余万件 | COUNT | [100 000, 200 000)",
        "近700件 | COUNT | (600, 700]",
        "超100亿元 | MONEY | [10 000 000 000, 20 000 000 000)",
        "逾3万件 | COUNT | [30 000, 40 000)",
        "800件左右 | COUNT | [750, 850)",
        "占８．７７％ | PERCENT | [8.765, 8.775)",
        "上升3.2个百分点 | POINTS | [3.15, 3.25)",
        "三成以上 | PERCENT | ",
        "三成五 | PERCENT | [34.5, 35.5)",
        "百分之十二点五 | PERCENT | [12.45, 12.55)",
        "增长1.5倍 | TIMES | [1.45, 1.55)",
        "平均47.6天 | DAYS | [47.55, 47.65)",
        "下降-12.3% | PERCENT | [-12.35, -12.25)",
        "至少300件 | COUNT | ",
        "一百二十件 | COUNT | 120",
        "more than 700 cases | COUNT | [700, 800)",
        "about 1.2 million cases | COUNT | [1 150 000, 1 250 000)",
        "RMB 3.4 billion | MONEY | [3 350 000 000, 3 450 000 000)",
        "74.1 per cent | PERCENT | [74.05, 74.15)",
    })
    void intervals(String text, PrintedNumber.Kind kind, String interval) {
        var number = NumberReader.one(text).orElseThrow();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.interval().map(Interval::text).orElse("")).isEqualTo(interval == null ? "" : interval);
    }

    @ParameterizedTest(name = "no figure: {0}")
    @ValueSource(
            strings = {
                "2024年",
                "2021年1—6月",
                "2023年12月31日",
                "第152条",
                "第一百五十二条",
                "（2024）渝0112民初1号",
                "法释〔2020〕15号",
                "电话：023-67891234",
                "13800138000",
                "第3页",
                "- 3 -",
                "3—5日",
                "一审",
                "二是加强",
                "12368热线",
                "A4",
                "Article 152",
                "in 2024",
                "31 December 2023",
                "page 3 of",
                "https://example.org/2024/123",
                "5年来",
                "没有数字",
            })
    void noFigures(String text) {
        assertThat(NumberReader.read(text).numbers()).isEmpty();
    }

    @Test
    @DisplayName("BX-6: both languages print the qualifier")
    void bothLanguages() {
        var number = NumberReader.one("53.5万余件").orElseThrow();
        assertThat(number.printed(Locale.CHINESE)).isEqualTo("53.5万余件");
        assertThat(number.printed(Locale.ENGLISH)).isEqualTo("over 535 000");
        var money = NumberReader.one("约253亿元").orElseThrow();
        assertThat(money.printed(Locale.CHINESE)).isEqualTo("约253亿元");
        assertThat(money.printed(Locale.ENGLISH)).isEqualTo("about 25 300 million yuan");
    }

    @Test
    @DisplayName("BX-6: sum, difference, share and rate carry the uncertainty")
    void arithmetic() {
        var over = NumberReader.one("53.5万余件").orElseThrow().interval().orElseThrow();
        var part = NumberReader.one("5万余件").orElseThrow().interval().orElseThrow();
        assertThat(over.plus(part).text()).isEqualTo("[585 000, 596 000)");
        assertThat(over.minus(part).text()).isEqualTo("(475 000, 486 000)");
        assertThat(part.shareOf(over).orElseThrow().text()).isEqualTo("(9.3284, 11.215)");
        assertThat(Interval.exact(73).shareOf(Interval.exact(0))).isEmpty();
        assertThat(Interval.exact(126_927).shareOf(Interval.exact(158_571)).orElseThrow()
                        .meets(Interval.rounded(new BigDecimal("80.04"))))
                .isTrue();
    }

    @Test
    @DisplayName("places stay places in the original, whatever its widths")
    void places() {
        String text = "\ufeff旧存５４０件，新收１，５７３件";
        var numbers = NumberReader.read(text).numbers();
        assertThat(numbers).extracting(n -> text.substring(n.from(), n.to())).containsExactly("５４０件", "１，５７３件");
        assertThat(numbers).extracting(PrintedNumber::single).containsExactly(
                new BigDecimal(540), new BigDecimal(1573));
    }
}
