package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Card;
import org.kuayu.document.PaperBlock.Cards;
import org.kuayu.document.PaperBlock.Chart;
import org.kuayu.document.PaperBlock.Definition;
import org.kuayu.document.PaperBlock.Definitions;
import org.kuayu.document.PaperBlock.Heading;
import org.kuayu.document.PaperBlock.NewPage;
import org.kuayu.document.PaperBlock.Note;
import org.kuayu.document.PaperBlock.Paragraph;
import org.kuayu.document.PaperBlock.Quote;
import org.kuayu.document.PaperBlock.Series;
import org.kuayu.document.PaperBlock.Table;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Papers become tagged PDF/A that a validator accepts and whose Chinese can be read out again. */
class PdfPapersTest {
    private static final String SENTENCE = "成渝金融法院自成立以来——累计审结案件 24247 件，结案标的额 530 亿余元；喆堃〇¥。";

    @TempDir
    Path folder;

    private static byte[] pdf;

    @BeforeAll
    static void print() throws IOException {
        pdf = print(paper());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
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
    void givesItsChineseBack() throws Exception {
        var text = textOf(pdf);
        assertThat(text.replaceAll("\\s", "")).contains(SENTENCE.replaceAll("\\s", ""));
        assertThat(text).doesNotContain("\u2E3A").contains("第 2 页，共 ").contains("a < b & \"c\"");
    }

    @Test
    void repeatsTheTableHeadOnEachPage() throws Exception {
        assertThat(textOf(pdf).split("新收之列", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void printsTheSameOnManyThreadsAtOnceAndWithFontsUsedBefore() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var copies = threads.invokeAll(Collections.nCopies(8, () -> print(paper())));
            for (var copy : copies) {
                assertThat(copy.get()).isEqualTo(pdf);
            }
        }
    }

    private String textOf(byte[] file) throws Exception {
        Path in = Files.write(folder.resolve("paper.pdf"), file);
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-layout", in.toString(), "-").start();
        } catch (IOException e) {
            return Assumptions.abort("pdftotext (poppler-utils) is not installed");
        }
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static byte[] print(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(paper, Instant.parse("2026-11-23T08:00:00Z"), out);
        return out.toByteArray();
    }

    private static Paper paper() {
        var cover = new Paper.Cover(
                "重庆市高级人民法院 四川省高级人民法院",
                "司法统计白皮书",
                "审判执行案件 2024 年",
                List.of(new Paper.Fact("期间", "2024-01-01 至 2024-12-31"), new Paper.Fact("统计截止", "日志第 5 000 号")));
        var rows = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> List.of("重庆市第" + i + "人民法院", "1 234", "5 678"))
                .toList();
        var months = IntStream.rangeClosed(1, 12).mapToObj(m -> m + " 月").toList();
        return new Paper(
                Locale.CHINESE,
                cover,
                "跨域 · 2026-11-23 打印 · \"审判执行\" <全部>",
                List.<PaperBlock>of(
                        new Heading(1, "一、概况"),
                        new Cards(List.of(
                                new Card("受理", "158 571", "旧存 12 087 ＋ 新收 146 484"),
                                new Card("结案率", "80.04 %", "结案 126 927 ÷ 受理 158 571"))),
                        new Paragraph(SENTENCE),
                        new Note("a < b & \"c\" \u0000"),
                        new Chart("按月收结案", "新收逐月上升", Chart.Shape.COLUMNS, months, series(12)),
                        new Chart("各院", "两院", Chart.Shape.BARS, List.of("一院", "二院"), series(2)),
                        new NewPage(),
                        new Table("各院收结案", List.of("法院", "新收之列", "结案"), rows, Table.Kind.FIGURES_WITH_TOTAL),
                        new Definitions(List.of(new Definition("结案率", "结案除以受理。", Optional.of("手册")))),
                        new Quote(SENTENCE, "白皮书")));
    }

    private static List<Series> series(int size) {
        return List.of(
                new Series("新收", values(size, 7)),
                new Series("结案", values(size, 5)),
                new Series("未结", values(size, 3)));
    }

    private static List<BigDecimal> values(int size, int step) {
        return IntStream.range(0, size)
                .mapToObj(i -> BigDecimal.valueOf(100 + 37L * i * step % 211))
                .toList();
    }
}
