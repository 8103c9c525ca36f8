package org.kuayu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handbook S4; the plan's rule that the length stays. */
class MaskingTest {
    @ParameterizedTest(name = "S4 {0}")
    @CsvSource({
        "身份证号500112199001011234，男,身份证号500112********1234，男",
        "公民身份号码50011219900101123X。,公民身份号码500112********123X。",
        "（５００１１２１９９００１０１１２３４）,（５００１１２********１２３４）",
        "500112 19900101 123X,500112 ******** 123X",
        "旧证510212620615001号,旧证510212*****5001号",
        "电话13812341234。,电话138****1234。",
        "电话138-1234-1234,电话138-****-1234",
        "+86 13812341234,+86 138****1234",
        "座机023-67891234,座机023-******34"
    })
    void masksInText(String in, String expected) {
        assertThat(Masking.inText(in)).isEqualTo(expected).hasSameSizeAs(in);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2024）渝0112民初12345号",
                "500112001001GB00012F00010203",
                "91500000MA0000007X",
                "合同编号20240101123456789012",
                "人民币1234567.89元",
                "500112********1234"
            })
    void leavesOtherNumbers(String in) {
        assertThat(Masking.inText(in)).isEqualTo(in);
    }

    @Test
    void names() {
        assertThat(Masking.name("张三丰")).isEqualTo("张**");
        assertThat(Masking.name("李四")).isEqualTo("李*");
        assertThat(Masking.name("欧阳锋")).isEqualTo("欧阳*");
        assertThat(Masking.name("张某某")).isEqualTo("张**");
        assertThat(Masking.name("买买提·艾力")).isEqualTo("买**·**");
        assertThat(Masking.name("")).isEmpty();
    }

    @Test
    void shortNumbersShowLittle() {
        assertThat(Masking.identity("12345")).isEqualTo("1***5");
        assertThat(Masking.phone("67891234")).isEqualTo("67****34");
        assertThat(Masking.identity("500112199001011234")).isEqualTo("500112********1234");
    }
}
