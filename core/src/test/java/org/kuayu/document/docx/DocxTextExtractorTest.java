package org.kuayu.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kuayu.document.ExtractedText;
import org.kuayu.text.Reading;

class DocxTextExtractorTest {
    private static final String OPEN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:x xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\">";

    private static byte[] docx(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static Reading<ExtractedText> read(byte[] bytes) {
        return new DocxTextExtractor().extract("a.docx", new ByteArrayInputStream(bytes));
    }

    @Test
    void readsHeaderBodyTableAndFootnotesInOrder() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("word/footnotes.xml", OPEN + p("脚注") + "</w:x>");
        parts.put(
                "word/document.xml",
                OPEN + p("重庆市渝北区人民法院") + "<w:p><w:r><w:t>民　事　</w:t></w:r><w:r><w:t>判决书</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + p("项目") + "</w:tc><w:tc>" + p("金额") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>如下</w:t></w:r></w:p></w:x>");
        parts.put("word/header1.xml", OPEN + p("页眉") + "</w:x>");
        ExtractedText text = read(docx(parts)).orThrow();
        assertThat(text.pages().getFirst().text()).isEqualTo("页眉\n重庆市渝北区人民法院\n民　事　判决书\n项目 \t金额 \t\n如下\n脚注");
    }

    @Test
    void refusesDtdsBombsOldAndBrokenFiles() throws IOException {
        String evil = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + "<x><t>&a;</t></x>";
        assertThat(refusal(docx(Map.of("word/document.xml", evil)))).isEqualTo("document.broken");
        assertThat(refusal(docx(Map.of("word/document.xml", OPEN + p("一".repeat(40_000_000)) + "</w:x>"))))
                .isEqualTo("document.bomb");
        assertThat(refusal(docx(Map.of("xl/workbook.xml", "<x/>")))).isEqualTo("document.broken");
        assertThat(refusal(docx(Map.of("word/document.xml", "<x>".repeat(5000)))))
                .isEqualTo("document.broken");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("document.old-word");
        assertThat(refusal("no zip".getBytes(StandardCharsets.US_ASCII))).isEqualTo("document.broken");
    }

    private static String refusal(byte[] bytes) {
        assertThat(read(bytes).value()).isEmpty();
        return read(bytes).remarks().getFirst().code();
    }

    @Test
    void flagsADocumentOfPicturesOnly() throws IOException {
        ExtractedText text =
                read(docx(Map.of("word/document.xml", OPEN + "<w:p/></w:x>"))).orThrow();
        assertThat(text.flags()).containsExactly("no-text");
    }
}
