package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.ExtractionLimits;
import org.kuayu.text.Reading;

class PdfTextExtractorTest {
    private static Reading<ExtractedText> read(byte[] pdf) {
        return read(pdf, ExtractionLimits.DEFAULT);
    }

    private static Reading<ExtractedText> read(byte[] pdf, ExtractionLimits limits) {
        return new PdfTextExtractor(limits).extract("a.pdf", new ByteArrayInputStream(pdf));
    }

    private static String refusal(byte[] pdf) {
        Reading<ExtractedText> reading = read(pdf);
        assertThat(reading.value()).isEmpty();
        return reading.remarks().getFirst().code();
    }

    private static PDDocument twoPages() throws IOException {
        var document = new PDDocument();
        for (String text : new String[] {"first page", "second page"}) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    @Test
    void keepsPagesWithTheirNumbers() throws IOException {
        ExtractedText text = read(bytes(twoPages())).orThrow();
        assertThat(text.pages()).extracting("number").containsExactly(1, 2);
        assertThat(text.pages()).extracting("text").containsExactly("first page", "second page");
        assertThat(text.flags()).isEmpty();
    }

    @Test
    void refusesWhatNeedsAPasswordAndReadsWhatOnlyRestrictsItsUse() throws IOException {
        PDDocument locked = twoPages();
        locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(refusal(bytes(locked))).isEqualTo("document.encrypted");
        PDDocument restricted = twoPages();
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        restricted.protect(new StandardProtectionPolicy("owner", "", permission));
        assertThat(read(bytes(restricted)).orThrow().pages()).hasSize(2);
    }

    @Test
    void keepsAScanAndFlagsIt() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        ExtractedText text = read(bytes(document)).orThrow();
        assertThat(text.flags()).containsExactly("no-text");
        assertThat(text.pages()).hasSize(1);
    }

    /** One page whose content stream these bytes are, as the dictionary says. */
    private static byte[] page(String dictionary, byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<<"
                                + dictionary
                                + "/Length " + stream.length + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(stream);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            deflate.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void refusesABomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                deflate.write(zeros);
            }
        }
        byte[] once = out.toByteArray();
        assertThat(refusal(page("/Filter/FlateDecode", once))).isEqualTo("document.bomb");
        assertThat(refusal(page("/Filter[/FlateDecode/FlateDecode]", deflated(once))))
                .isEqualTo("document.bomb");
    }

    @Test
    void refusesFiftyThousandObjects() throws IOException {
        var pdf = new StringBuilder(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n");
        for (int i = 4; i <= 50_010; i++) {
            pdf.append(i).append(" 0 obj null endobj\n");
        }
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        assertThat(refusal(pdf.toString().getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("document.too-many-objects");
    }

    @Test
    void survivesDeepNestingAndEndlessPages() throws IOException {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        byte[] nested = ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/A " + deep
                        + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(nested)).isIn("document.too-deep", "document.broken");
        byte[] loop =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 999999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var short1 = ExtractionLimits.DEFAULT.withTime(Duration.ofSeconds(5));
        assertThat(read(loop, short1).remarks()).isNotEmpty();
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws IOException {
        byte[] slow =
                page("/Filter/FlateDecode", deflated("q Q ".repeat(8_000_000).getBytes(StandardCharsets.US_ASCII)));
        var hurried = ExtractionLimits.DEFAULT.withTime(Duration.ofMillis(60));
        assertThat(read(slow, hurried).remarks().getFirst().code()).isEqualTo("document.timeout");
    }

    @Test
    void answersEveryDamagedFile() throws IOException {
        byte[] whole = bytes(twoPages());
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            byte[] damaged =
                    java.util.Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 12 && damaged.length > 0; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(damaged)).as("seed %d round %d", seed, round).isNotNull();
        }
    }

    @Test
    void knowsAPdfByItsBytes() {
        var extractor = new PdfTextExtractor();
        assertThat(extractor.accepts("x", "\n\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(extractor.accepts("a.PDF", new byte[0])).isTrue();
        assertThat(extractor.accepts("a.txt", "hello".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }
}
