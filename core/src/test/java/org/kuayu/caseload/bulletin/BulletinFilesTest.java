package org.kuayu.caseload.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.caseload.bulletin.BulletinReport.State;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperRenderer;
import org.kuayu.document.docx.DocxPapers;
import org.kuayu.document.docx.DocxTextExtractor;
import org.kuayu.document.html.HtmlPapers;
import org.kuayu.document.html.HtmlTextExtractor;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.document.pdf.PdfTextExtractor;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.BookWriter;
import org.kuayu.intake.table.XlsxSource;

/** Bulletins that come as files, printed by the library's own writers (BX-5, ST-17). */
class BulletinFilesTest {
    private static final Bulletins BULLETINS = new Bulletins(
            List.of(new PdfTextExtractor(), new DocxTextExtractor(), new HtmlTextExtractor()),
            List.of(new XlsxSource()));

    @TempDir
    private Path folder;

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of("pdf", new PdfPapers()),
                Arguments.of("docx", new DocxPapers()),
                Arguments.of("html", new HtmlPapers()));
    }

    private static Paper bulletin(int derived) {
        var cover = new Paper.Cover("重庆破产法庭", "审判执行情况通报", "2022年", List.of());
        var rows = List.of(
                List.of("民事", "47", "312", "330", "29"),
                List.of("刑事", "12", "88", "91", "9"),
                List.of("合计", "59", "400", "421", "38"));
        return new Paper(Locale.CHINESE, cover, "2022年通报", List.of(
                new PaperBlock.Heading(1, "一、收结案情况"),
                new PaperBlock.Paragraph("2022年旧存540件，新收1573件，受理2113件，审结1608件，未结505件，结案率76.10%。审结案件中，"
                        + "强制清算与破产申请审查735件，占45.71%；破产732件，占45.52%；衍生诉讼" + derived + "件，占8.77%。"),
                new PaperBlock.Table("分类收结案（件）", List.of("类别", "旧存", "新收", "结案", "未结"), rows,
                        PaperBlock.Table.Kind.FIGURES_WITH_TOTAL)));
    }

    private ImportFile print(PaperRenderer renderer, Paper paper, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        renderer.render(paper, Instant.parse("2026-11-28T00:00:00Z"), out);
        return file(name, out);
    }

    private ImportFile file(String name, ByteArrayOutputStream bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, bytes.toByteArray());
        return ImportFile.of(path);
    }

    @ParameterizedTest(name = "BX-5: a bulletin as {0} is read with its table, and its misprint found")
    @MethodSource("kinds")
    void printed(String ending, PaperRenderer renderer) throws IOException {
        var right = BULLETINS.check(print(renderer, bulletin(141), "right." + ending)).orThrow();
        assertThat(right.findings().stream().filter(f -> !f.holds())).isEmpty();
        assertThat(right.numbers().stream().filter(n -> n.state() == State.CONFIRMED).map(n -> n.number().single().toPlainString()))
                .contains("540", "2113", "8.77", "312", "91", "38");
        var wrong = BULLETINS.check(print(renderer, bulletin(73), "wrong." + ending)).orThrow();
        assertThat(wrong.numbers().stream().filter(n -> n.state() == State.MISFIT).map(n -> n.number().text()))
                .containsExactly("73件");
    }

    @Test
    @DisplayName("BX-5: of a workbook of several sheets the first is tested, and it is said")
    void moreSheets() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = BookWriter.xlsx(out)) {
            for (String name : List.of("一月", "二月")) {
                book.sheet(name, 1, 1, "");
                book.row(List.of(BookWriter.head("类别"), BookWriter.head("旧存"), BookWriter.head("新收"), BookWriter.head("结案"), BookWriter.head("未结")));
                book.row(List.of(BookWriter.text("民事"), count(47), count(312), count(330), count(29)));
            }
        }
        var read = BULLETINS.check(file("sheets.xlsx", out));
        assertThat(read.remarks()).extracting(r -> r.code()).containsExactly("table.more-sheets");
        assertThat(read.orThrow().numbers()).hasSize(4).allMatch(n -> n.state() == State.CONFIRMED);
    }

    private static BookWriter.Cell count(int value) {
        return BookWriter.number(BigDecimal.valueOf(value), "0");
    }
}
