package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumbersTest {
    private static List<String> keys(String text) {
        return CaseNumbers.findIn(text).stream().map(f -> f.number().key()).toList();
    }

    @Test
    void findsNumbersWithTheirPlaces() {
        String text = "上诉人不服重庆市渝北区人民法院（2023）渝0112民初 456号之一民事裁定，另见(2012)渝北法民初字第03933号。";

        List<CaseNumbers.Found> found = CaseNumbers.findIn(text);

        assertThat(found)
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("（2023）渝0112民初 456号之一", "(2012)渝北法民初字第03933号");
        assertThat(found).extracting(f -> f.number().suffix()).containsExactly("之一", "");
    }

    @Test
    void expandsListsAtOnePlace() {
        assertThat(keys("本院（2024）渝0112民初1号至3号、8号判决"))
                .containsExactly("(2024)渝0112民初1号", "(2024)渝0112民初2号", "(2024)渝0112民初3号", "(2024)渝0112民初8号");
    }

    @Test
    void aNumberBrokenByALineEndIsOne() {
        assertThat(keys("（2023）渝0112\n民初456\n号")).containsExactly("(2023)渝0112民初456号");
    }

    @Test
    void theWordBehindTheNumberIsNoSuffix() {
        assertThat(CaseNumbers.findIn("（2023）渝0112民初456号之一审判决")
                        .getFirst()
                        .number()
                        .suffix())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检察院以渝北检刑诉〔2018〕139号起诉书指控",
                "劳动争议仲裁委员会渝劳人仲案字（2013）第827号裁决",
                "渝（2023）渝北区不动产权第000123456号",
                "根据法释〔2015〕9号第三条",
                "（2016年）某地12号楼",
                "公安局（2015）渝公交认字第2号",
                "出生于（1990）年，住渝北区民初路3号"
            })
    void leavesOutOtherNumbers(String text) {
        assertThat(CaseNumbers.findIn(text)).isEmpty();
    }

    @Test
    void longTextWithoutNumbersIsReadInOnePass() {
        assertThat(CaseNumbers.findIn("（2024）渝0112民初".repeat(20_000))).isEmpty();
    }
}
