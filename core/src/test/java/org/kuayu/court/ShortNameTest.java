package org.kuayu.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts in a table bear the names that lawyers shorten them to. */
class ShortNameTest {
    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("the short name of a court")
    @CsvSource({
        "渝, 重庆高院", "渝01, 一中院", "渝0112, 渝北法院", "渝0192, 重庆自贸区法院", "渝87, 成渝金融法院",
        "川, 四川高院", "川01, 成都中院", "川0104, 锦江法院", "川32, 阿坝中院", "川3231, 阿坝法院", "川0521, 泸县法院"
    })
    void shortName(String code, String name) {
        var court = Courts.bundled().findByCode(CourtCode.of(code)).orElseThrow();
        assertThat(court.shortName()).isEqualTo(name);
    }
}
