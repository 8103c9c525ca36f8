package org.kuayu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Uploaded papers that are not what they say, or too much. */
class PaperGuardTest {
    private static final PaperGuard SMALL = new PaperGuard(100_000, 1_000_000, 1_000_000);

    @Test
    @DisplayName("a PDF is a PDF whatever its name, and its name loses folders and numbers")
    void pdf() {
        var file = SMALL.check("C:\\papers\\500112199003072316 诉状.docx", bytes("%PDF-1.7 …")).orThrow();
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("500112********2316 诉状.docx");
        assertThat(file.digest()).hasSize(64);
    }

    @Test
    @DisplayName("nothing, too much, and a program called 诉状.pdf are refused")
    void refused() {
        assertThat(code("a.pdf", new byte[0])).isEqualTo("paper.empty");
        assertThat(code("a.pdf", new byte[100_001])).isEqualTo("paper.too-large");
        assertThat(code("诉状.pdf", bytes("MZ program"))).isEqualTo("paper.type-unknown");
        assertThat(code("诉状.pdf", bytes("<html>"))).isEqualTo("paper.type-unknown");
    }

    @Test
    @DisplayName("a picture of 65 535 × 65 535 points and a document that unpacks to gigabytes are bombs")
    void bombs() throws IOException {
        assertThat(code("a.png", png(65_535, 65_535))).isEqualTo("paper.bomb");
        assertThat(SMALL.check("a.png", png(800, 1_000)).value()).isPresent();
        assertThat(code("a.docx", packed(5_000_000))).isEqualTo("paper.bomb");
        assertThat(SMALL.check("a.docx", packed(10_000)).value()).isPresent();
        byte[] cut = packed(10_000);
        assertThat(code("a.docx", java.util.Arrays.copyOf(cut, cut.length - 200))).isEqualTo("paper.bomb");
        assertThat(code("a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo("paper.bomb");
    }

    private static String code(String name, byte[] bytes) {
        var reading = SMALL.check(name, bytes);
        assertThat(reading.value()).isEmpty();
        return reading.remarks().getFirst().code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        for (int number : new int[] {width, height}) {
            out.writeBytes(new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number});
        }
        return out.toByteArray();
    }

    private static byte[] packed(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }
}
