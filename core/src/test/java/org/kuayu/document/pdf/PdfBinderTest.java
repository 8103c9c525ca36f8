package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.document.Bundle;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBinder.Bound;
import org.kuayu.document.PaperBinder.Place;
import org.kuayu.document.PaperBlock;

/** ME-14: the dossier is one paginated file with index and bookmarks, whatever was uploaded. */
class PdfBinderTest {
    private static final Instant PRINTED = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private static Paper paper(String title, int paragraphs) {
        var blocks = IntStream.rangeClosed(1, paragraphs)
                .<PaperBlock>mapToObj(i -> new PaperBlock.Paragraph(title + "第" + i + "段"))
                .toList();
        var letter = new PaperBlock.Letter(PaperBlock.Letter.Ink.BLACK, "调解中心", title, "调字1号", "");
        return new Paper(Locale.CHINESE, letter, title, blocks);
    }

    private static Bundle.Part part(String title, int paragraphs) {
        return Bundle.Part.printed(title, paper(title, paragraphs));
    }

    private static Bundle.Part upload(String title, String type, byte[] bytes) {
        return new Bundle.Part(title, new Bundle.Uploaded(type, bytes), paper(title + "未能编入", 1));
    }

    private static Paper index(List<Place> places, boolean archival) {
        var rows = places.stream()
                .map(p -> List.of(p.title(), p.first() + "-" + p.last()))
                .toList();
        var columns = List.of(new PaperBlock.Column("材料名称", 70), new PaperBlock.Column("页次", 30));
        var letter = new PaperBlock.Letter(PaperBlock.Letter.Ink.BLACK, "调解中心", "卷内目录", "", "");
        return new Paper(Locale.CHINESE, letter, "目录", List.of(new PaperBlock.Listing("", columns, rows)));
    }

    private Bound bind(String mark, List<Bundle.Part> parts, Path to) throws IOException {
        var out = new ByteArrayOutputStream();
        var bundle = new Bundle(Locale.CHINESE, "调解卷宗", mark, PdfBinderTest::index, parts);
        Bound bound = new PdfBinder().bind(bundle, PRINTED, out);
        Files.write(to, out.toByteArray());
        return bound;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.BLUE);
        g.fillOval(width / 4, height / 4, width / 2, height / 2);
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(int rotation, boolean script, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            if (script) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private String[] pages(Path pdf) throws IOException {
        var process = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\f");
    }

    @Test
    @DisplayName("papers and pictures: one PDF/A-2b, each page numbered, index and bookmarks right")
    void archival() throws Exception {
        Path file = folder.resolve("dossier.pdf");
        var bound = bind(
                "",
                List.of(part("调解申请书", 60), upload("照片", "image/jpeg", picture("jpg", 800, 600)),
                        upload("截图", "image/png", picture("png", 300, 900)), part("调解协议书", 3)),
                file);
        assertThat(bound.archival()).isTrue();
        assertThat(bound.places())
                .extracting(Place::first)
                .containsExactly(2, bound.places().get(0).last() + 1, bound.places().get(1).last() + 1, bound.pages());
        PdfLettersTest.assertCompliant(Files.readAllBytes(file), "2b");
        String[] pages = pages(file);
        assertThat(pages).hasSize(bound.pages());
        for (int i = 0; i < pages.length; i++) {
            assertThat(pages[i]).contains("本卷第 " + (i + 1) + " 页，共 " + pages.length + " 页");
        }
        assertThat(pages[0]).contains("调解协议书", bound.pages() + "-" + bound.pages());
        assertThat(pages[bound.pages() - 1]).contains("调解协议书第3段");
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).containsExactly("调解卷宗", "调解申请书", "照片", "截图", "调解协议书");
        }
        var again = folder.resolve("again.pdf");
        bind("", List.of(part("一", 1)), again);
        byte[] first = Files.readAllBytes(again);
        bind("", List.of(part("一", 1)), again);
        assertThat(Files.readAllBytes(again)).as("the same file for the same papers").isEqualTo(first);
    }

    @Test
    @DisplayName("uploaded PDF files: turned pages are numbered too, scripts are left out, and it no longer claims PDF/A")
    void uploads() throws Exception {
        Path file = folder.resolve("uploads.pdf");
        var bound = bind(
                "内部材料",
                List.of(
                        upload("合同", UploadedPages.PDF, pdf(0, true, "")),
                        upload("横页", UploadedPages.PDF, pdf(90, false, "")),
                        upload("倒页", UploadedPages.PDF, pdf(180, false, "")),
                        upload("侧页", UploadedPages.PDF, pdf(270, false, ""))),
                file);
        assertThat(bound.archival()).isFalse();
        byte[] bytes = Files.readAllBytes(file);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(raw.contains("pdfaid:part")).as("claims PDF/A").isFalse();
        assertThat(raw.contains("JavaScript")).as("has a script").isFalse();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        String[] pages = pages(file);
        assertThat(pages).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(pages[i]).contains("内部材料", "本卷第 " + (i + 1) + " 页，共 5 页");
        }
    }

    @Test
    @DisplayName("a paper that cannot be bound leaves a sheet that says so, and the others are bound")
    void left() throws Exception {
        Path file = folder.resolve("left.pdf");
        byte[] whole = pdf(0, false, "");
        var bound = bind(
                "",
                List.of(
                        upload("加密", UploadedPages.PDF, pdf(0, false, "secret")),
                        upload("残缺", UploadedPages.PDF, Arrays.copyOf("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), 40)),
                        upload("坏图", "image/png", new byte[] {1, 2, 3}),
                        upload("文档", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", whole),
                        part("协议", 1)),
                file);
        assertThat(bound.places()).extracting(Place::left).containsExactly(true, true, true, true, false);
        assertThat(bound.archival()).as("only what the system printed is in it").isTrue();
        assertThat(String.join("", pages(file))).contains("加密未能编入", "残缺未能编入", "坏图未能编入", "文档未能编入", "协议第1段");
    }

    @Test
    @DisplayName("a large picture is bound with no more points than a sheet needs")
    void large() throws Exception {
        Path file = folder.resolve("large.pdf");
        bind("", List.of(upload("大图", "image/jpeg", picture("jpg", 9000, 5000))), file);
        assertThat(Files.size(file)).isLessThan(2_000_000);
    }
}
