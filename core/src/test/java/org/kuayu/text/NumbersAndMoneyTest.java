package org.kuayu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndMoneyTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "一百二十三,123",
        "十,10",
        "二十,20",
        "一百零五,105",
        "一万二千,12000",
        "两亿三千万,230000000",
        "一万亿,1000000000000",
        "一二三,123",
        "壹拾贰万叁仟,123000",
        "〇,0",
        "廿三,23"
    })
    void numbers(String in, long expected) {
        assertThat(ChineseNumerals.number(in)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇一八年一月二十四日,2018-01-24",
        "二○一八年十二月三十一日,2018-12-31",
        "二零一八年元月五日,2018-01-05",
        "2018年1月24日,2018-01-24",
        "二〇二〇年二月廿九日,2020-02-29"
    })
    void dates(String in, String expected) {
        assertThat(ChineseNumerals.date(in))
                .hasValueSatisfying(d -> assertThat(d).isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0,零", "1,一", "10,十", "11,十一", "20,二十", "91,九十一", "100,一百", "106,一百零六", "110,一百一十",
        "262,二百六十二", "1005,一千零五", "1010,一千零一十", "2000,二千", "9999,九千九百九十九"
    })
    void writesNumbers(int number, String expected) {
        assertThat(ChineseNumerals.words(number)).isEqualTo(expected);
        assertThat(ChineseNumerals.number(expected)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27,二〇二六年十一月二十七日", "2020-10-10,二〇二〇年十月十日", "2000-01-30,二〇〇〇年一月三十日"})
    void writesDays(java.time.LocalDate day, String expected) {
        assertThat(ChineseNumerals.words(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇一八年二月三十日", "二〇一八年", "今天", "", "二〇一八年十三月一日"})
    void noDates(String in) {
        assertThat(ChineseNumerals.date(in)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} 分")
    @CsvSource(
            delimiter = '|',
            value = {
                "53.5万元|53500000",
                "人民币1,234.56元|123456",
                "人民币 1，234.56 元|123456",
                "￥1234.5元|123450",
                "1234元5角|123450",
                "壹万元整|1000000",
                "壹万贰仟叁佰肆拾伍元陆角柒分|1234567",
                "人民币伍拾叁万伍仟元整|53500000",
                "五万元|5000000",
                "3亿2000万元|32000000000",
                "530亿元|5300000000000",
                "0.01元|1",
                "12千元|1200000"
            })
    void money(String in, long fen) {
        var reading = Money.parse(in);

        assertThat(reading.orThrow().fen()).isEqualTo(fen);
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"53.5万余元,money.qualified,余", "约253亿元,money.qualified,约", "5000,money.unit-missing,''"})
    void doubtfulMoney(String in, String code, String detail) {
        assertThat(Money.parse(in).value()).isPresent();
        assertThat(Money.parse(in).remarks()).containsExactly(new Remark(code, detail));
    }

    @ParameterizedTest
    @CsvSource({
        "1000美元,money.currency",
        "$1000,money.currency",
        "0.001元,money.precision",
        "99999999999999999999元,money.precision",
        "若干元,money.form",
        "'',money.form",
        "1.2.3元,money.form"
    })
    void refusedMoney(String in, String code) {
        assertThat(Money.parse(in).value()).isEmpty();
        assertThat(Money.parse(in).remarks()).extracting(Remark::code).containsExactly(code);
    }

    @Test
    void moneyShowsItselfExactly() {
        assertThat(Money.ofFen(123456789).display()).isEqualTo("1,234,567.89元");
        assertThat(Money.ofFen(-5).display()).isEqualTo("-0.05元");
        assertThat(Money.ofFen(53500000).wanYuan()).isEqualByComparingTo("53.5");
        assertThat(Money.ofFen(1).wanYuan()).isEqualByComparingTo("0.000001");
        assertThat(Money.parse(Money.ofFen(Long.MAX_VALUE / 10).display()).orThrow())
                .isEqualTo(Money.ofFen(Long.MAX_VALUE / 10));
    }
}
