package org.kuayu.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextExtractorTest {
    private static String read(byte[] bytes) {
        return new HtmlTextExtractor()
                .extract("a.html", new ByteArrayInputStream(bytes))
                .orThrow()
                .pages()
                .getFirst()
                .text();
    }

    @Test
    void givesOneLineABlockAndNothingHidden() {
        String page = "<html><head><title>t</title><script>x()</script></head><body><div>重庆市<span>渝北区</span>人民法院</div>"
                + "<p>民 事 判 决 书</p><p style='display: none'>藏</p><p hidden>藏</p><style>p{}</style>"
                + "<table><tr><td>一</td><td>二</td></tr></table>甲<br>乙<!-- 注 --></body></html>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8))).isEqualTo("重庆市渝北区人民法院\n民 事 判 决 书\n一\t二\n甲\n乙");
    }

    @ParameterizedTest
    @CsvSource({"GB18030,gb2312", "GB18030,utf-8", "UTF-8,gbk", "UTF-16LE,''", "UTF-8,''", "GB18030,nonsense"})
    void findsTheEncodingWhateverThePageSays(String real, String declared) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body>四川省成都市中级人民法院民事裁定书</body></html>";
        String marked = real.startsWith("UTF-16") ? "\uFEFF" + page : page;
        assertThat(read(marked.getBytes(Charset.forName(real)))).isEqualTo("四川省成都市中级人民法院民事裁定书");
    }

    @Test
    void boundsDeepAndLongPages() {
        assertThat(read(("<div>".repeat(200_000) + "末").getBytes(StandardCharsets.UTF_8)))
                .contains("末");
    }
}
