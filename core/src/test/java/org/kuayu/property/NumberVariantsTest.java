package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.property.CertificateNumber.Kind;

/** Handbook, property §1.6: N1–N9 in every variant that people write. */
class NumberVariantsTest {
    private static final String N1 = "320402002001GB00573F47370001";

    @ParameterizedTest(name = "N1 {0}")
    @ValueSource(
            strings = {
                "320402002001GB00573F47370001",
                "320402002001gb00573f47370001",
                "３２０４０２００２００１ＧＢ００５７３Ｆ４７３７０００１",
                "320402 002001 GB00573 F47370001",
                "320402-002001-GB00573-F47370001",
                "320402 002 001 GB 00573 F 4737 0001",
                "3 2 0 4 0 2 0 0 2 0 0 1 G B 0 0 5 7 3 F 4 7 3 7 0 0 0 1",
                "不动产单元号：320402002001GB00573F47370001",
                "不动产单元号: 320402 002001 GB00573 F47370001",
                "单元号320402002001GB00573F47370001",
                "不动产单元代码：320402002001GB00573F47370001",
                "320402002001GB00573\nF47370001",
                "320402002001GB00573\r\n  F47370001\t",
                "\uFEFF320402002001GB00573F47370001\u200B",
                "320402—002001—GB00573—F47370001",
                "32O4O2OO2OO1GB00573F4737OOO1",
                "320402．002001．GB00573．F47370001"
            })
    void oneUnitManyWritings(String written) {
        assertThat(UnitNumber.parse(written).value().map(UnitNumber::value)).contains(N1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "N8,渝（2023）渝北区不动产权第000123456号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N8,渝(2023)渝北区不动产权第000123456号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N8,渝【2023】渝北区不动产权第000123456号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N8,渝〔２０２３〕渝北区不动产权第０００１２３４５６号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N8,渝 （2023） 渝北区 不动产权 第 000123456 号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N8,渝（2023）渝北区不动产权证第000123456号,渝（2023）渝北区不动产权第000123456号,RIGHT",
        "N7,皖(2022)蜀山区不动产登记证明第1000054号,皖（2022）蜀山区不动产证明第1000054号,REGISTRATION",
        "N9,105房地证2009字第690号,105房地证2009字第690号,LEGACY",
        "N9,成房权证监证字第1234567号,成房权证监证字第1234567号,LEGACY"
    })
    void certificates(String id, String written, String display, Kind kind) {
        CertificateNumber number = CertificateNumber.parse(written).orThrow();

        assertThat(number.display()).as(id).isEqualTo(display);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(CertificateNumber.parse(display).orThrow()).isEqualTo(number);
    }

    @Test
    @DisplayName("N1–N9 what is shown reads as itself, also under a Turkish locale")
    void whatIsShownReadsAsItself() {
        long seed = 20_241_127;
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"))) {
                Locale.setDefault(locale);
                var random = new Random(seed);
                for (int i = 0; i < 2_000; i++) {
                    UnitNumber unit = UnitNumber.of(written(random));
                    assertThat(UnitNumber.of(unit.display())).as("seed %d, %d", seed, i).isEqualTo(unit);
                    assertThat(UnitNumber.of(unit.value().toLowerCase(Locale.ROOT))).isEqualTo(unit);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String written(Random random) {
        var number = new StringBuilder("1");
        for (int i = 1; i < 12; i++) {
            number.append(random.nextInt(10));
        }
        number.append("GJZ".charAt(random.nextInt(3))).append("ABCDEFGHIXWY".charAt(random.nextInt(12)));
        for (int i = 0; i < 5; i++) {
            number.append(random.nextInt(10));
        }
        char kind = "FLQW".charAt(random.nextInt(4));
        number.append(kind);
        for (int i = 0; i < 8; i++) {
            number.append(kind == 'W' ? 0 : random.nextInt(10));
        }
        return number.toString();
    }
}
