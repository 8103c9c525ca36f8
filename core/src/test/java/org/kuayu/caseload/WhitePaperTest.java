package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.paper.WhitePaper;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.document.pdf.PdfPapers;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed report: valid, readable, and true to the figures that others printed. */
class WhitePaperTest {
    private static final Instant PRINTED = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    Path folder;

    private static byte[] pdf(Locale language) throws IOException {
        var history = new History(21).go(800);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        var paper = new WhitePaper(caseload, key -> key + "人民法院", key -> key.equals("50") ? "重庆市" : "四川省")
                .write(new WhitePaper.Order(
                        Question.of(Scope.TRIALS, ReportPeriod.year(2023), Dimension.REGION),
                        language,
                        Access.ALL,
                        "重庆市高级人民法院",
                        PRINTED));
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(paper, PRINTED, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isArchivableAndAccessible(String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = pdf(Locale.of(language));
        for (String flavour : new String[] {"2a", "ua1"}) {
            var wanted = PDFAFlavour.fromString(flavour);
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                    var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(flavour + result.getTestAssertions())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("BX-6: printed figures keep their qualifier and their sentence")
    void readsBack() throws Exception {
        var text = textOf(pdf(Locale.CHINESE)).replaceAll("\\s", "");
        assertThat(text)
                .contains("53.5万余件", "5万余件", "530亿余元", "约253亿元", "700余件", "不少于53.5万，不到53.6万")
                .contains("2024年，重庆法院通过人民法院调解平台诉前调解成功案件53.5万余件，其中涉及四川当事人案件5万余件。")
                .contains("账目核对一致", "结案率＝结案÷受理", "结收比＝结案÷新收", "日志第", "第2页，共")
                .doesNotContain("\u2E3A", "#", "{0}");
        var english = textOf(pdf(Locale.ENGLISH));
        assertThat(english).contains("at least", "Closing rate", "page 2 of").doesNotContain("{0}", "#");
    }

    private String textOf(byte[] file) throws Exception {
        Path in = Files.write(folder.resolve("paper.pdf"), file);
        try {
            var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", in.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Assumptions.abort("pdftotext (poppler-utils) is not installed");
        }
    }

    @ParameterizedTest(name = "BX-6 {0}: [{1}, {2})")
    @CsvSource({
        "SF01, 24247, 24247, 24247 件",
        "SF02, 53000000000, 54000000000, 530 亿余元",
        "SF04, 25250000000, 25350000000, 约 253 亿元",
        "SF05, 700, 800, 700 余件",
        "SF06, 535000, 536000, 53.5 万余件",
        "SF07, 50000, 60000, 5 万余件",
        "PF05, 4687600, 4687700, 468.76 万余次",
        "PF06, 45000, 46000, 4.5 万余件次",
        "PF04, 300, 400, 300 余份",
        "PF19, 1022500, 1023500, 102.3 万件",
        "PF18, 4938500, 4939500, 493.9 万件",
    })
    void intervals(String id, BigDecimal least, BigDecimal below, String printed) {
        var figure = java.util.stream.Stream.concat(PrintedFigure.seed().stream(), PrintedFigure.published().stream())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(figure.printed()).isEqualTo(printed);
        assertThat(figure.interval()).hasValue(Interval.of(least, below));
    }

    @Test
    void everyPrintedFigureIsRead() {
        assertThat(PrintedFigure.seed())
                .hasSize(10)
                .allSatisfy(f -> assertThat(f.sentence()).contains(f.value().equals("1") ? "首个" : f.value()));
        assertThat(PrintedFigure.published())
                .hasSize(38)
                .allSatisfy(f -> assertThat(f.interval()).isPresent());
        assertThat(PrintedFigure.seed().get(9).interval()).isEmpty();
    }
}
