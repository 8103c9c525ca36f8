package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.document.Paper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters, slips and results are valid PDF/A-2a and PDF/UA-1, and their numbers come back whole. */
class PdfLettersTest {
    @TempDir
    Path folder;

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("notice", SampleLetters.notice(3)),
                Arguments.of("result", SampleLetters.result()),
                Arguments.of("english", SampleLetters.english()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void isCompliant(String name, Paper paper) throws Exception {
        byte[] pdf = PdfPapersTest.print(paper);
        assertCompliant(pdf, "2a");
        assertCompliant(pdf, "ua1");
    }

    static void assertCompliant(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var wanted = PDFAFlavour.fromString(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(flavour + " " + result.getTestAssertions())
                    .isTrue();
        }
    }

    @Test
    void numbersDatesAndAmountsStayOnOneLine() throws Exception {
        var text = textOf(folder, PdfPapersTest.print(SampleLetters.notice(3)));
        assertThat(text)
                .contains(
                        SampleLetters.NUMBER + "执行裁定书",
                        "2026年11月27日",
                        "2029年11月26日",
                        "1,234,567.89元",
                        "二〇二六年十一月二十七日",
                        "F00010003",
                        "第二百六十二条",
                        "第 2 页，共 2 页")
                .doesNotContain("#");
    }

    @Test
    void repeatsTheHeadOfALongListAndPutsTheSlipOnAPageOfItsOwn() throws Exception {
        var pages = textOf(folder, PdfPapersTest.print(SampleLetters.notice(500))).split("\f");
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages[5]).contains("不动产单元号", "第 6 页，共 ");
        assertThat(pages[pages.length - 1]).contains("回执").doesNotContain("GB00007");
    }

    static String textOf(Path folder, byte[] file) throws Exception {
        Path in = Files.write(folder.resolve("letter.pdf"), file);
        try {
            var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", in.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Assumptions.abort("pdftotext (poppler-utils) is not installed");
        }
    }

    @Test
    void statesWhenItWasPrintedAndNothingElse() throws Exception {
        byte[] pdf = PdfPapersTest.print(SampleLetters.english());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
            var metadata = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-23T16:00:00+08:00</xmp:CreateDate>");
        }
        assertThat(PdfPapersTest.print(SampleLetters.english())).isEqualTo(pdf);
    }
}
