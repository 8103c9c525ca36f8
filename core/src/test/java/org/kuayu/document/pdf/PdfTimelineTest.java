package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.control.ledger.LedgerDrawing;
import org.kuayu.control.ledger.LedgerLayout;
import org.kuayu.control.ledger.LedgerSamples;
import org.kuayu.control.ledger.LedgerWords;
import org.kuayu.court.Courts;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The ledger prints as it is seen: vectors, with its sentence for those who cannot see it, accepted by the validator. */
class PdfTimelineTest {
    private static byte[] pdf;

    @BeforeAll
    static void print() throws IOException {
        var blocks = new ArrayList<PaperBlock>();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = LedgerWords.of(language, Courts.bundled());
            LedgerSamples.pictures().forEach((name, picture) -> {
                var drawing = LedgerDrawing.of(picture, LedgerLayout.PRINT, words);
                blocks.add(new PaperBlock.Timeline("查封台账 " + name, words.sentence(picture), drawing));
            });
        }
        var cover = new Paper.Cover("重庆市渝北区人民法院", "查封台账", "单元 500112 001001 GB00012 F00010203", List.of());
        pdf = PdfPapersTest.print(new Paper(Locale.CHINESE, cover, "跨域", blocks));
        Files.write(Path.of("target", "ledger.pdf"), pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    @DisplayName("BX-1: the printed ledger is PDF/A-2a and PDF/UA-1")
    void isCompliant(String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var wanted = PDFAFlavour.fromString(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("BX-1: nothing of the picture is a raster image")
    void vectors() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }
}
