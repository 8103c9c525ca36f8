package org.kuayu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.text.Reading;

class PlainTextExtractorTest {
    private static final String TEXT = "重庆市渝北区人民法院\n民事判决书\n（2024）渝0112民初123号";

    private static Reading<ExtractedText> read(byte[] bytes) {
        return new PlainTextExtractor().extract("a.txt", new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsEveryEncoding(String charset) {
        assertThat(read(TEXT.getBytes(Charset.forName(charset))).orThrow().pages())
                .containsExactly(new Page(1, TEXT));
    }

    @Test
    void dividesPagesAndRefusesWhatIsNoText() {
        assertThat(read("一\f二".getBytes(StandardCharsets.UTF_8)).orThrow().pages())
                .containsExactly(new Page(1, "一"), new Page(2, "二"));
        assertThat(read(new byte[] {0, 1, 2, 0, 0, 0, 9}).remarks().getFirst().code())
                .isEqualTo("document.binary");
        assertThat(read(" \n".getBytes(StandardCharsets.UTF_8)).orThrow().flags())
                .containsExactly("no-text");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        var limits = new ExtractionLimits(java.time.Duration.ofSeconds(1), 1000, 1000, 5, 1, 1);
        Reading<ExtractedText> read = new PlainTextExtractor(limits)
                .extract("a.txt", new ByteArrayInputStream("1234567".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.orThrow().pages()).containsExactly(new Page(1, "12345"));
        assertThat(read.remarks()).extracting("code").containsExactly("document.cut");
        assertThat(new PlainTextExtractor(limits)
                        .extract("a.txt", new ByteArrayInputStream(new byte[1001]))
                        .remarks())
                .extracting("code")
                .containsExactly("document.too-large");
    }

    @Test
    void joinsLinesThatAPageBroke() {
        String full = "一二三四五六七八九十一二三四五六七八九十";
        List<String> page = List.of((full + "\n").repeat(14) + "末行。\n审判长张三");
        assertThat(WrappedLines.join(page)).containsExactly(full.repeat(14) + "末行。\n审判长张三");
        assertThat(WrappedLines.join(List.of("短\n行"))).containsExactly("短\n行");
    }
}
