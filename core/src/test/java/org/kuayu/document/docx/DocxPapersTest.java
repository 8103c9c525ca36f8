package org.kuayu.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Span;
import org.kuayu.document.pdf.PdfPapers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The written DOCX, read again part by part: well formed, every reference answered, children in the order of the schema. */
class DocxPapersTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Map<String, List<String>> ORDER = Map.of(
            "w:p", List.of("w:pPr", "w:r", "w:hyperlink", "w:bookmarkStart", "w:bookmarkEnd"),
            "w:pPr", List.of("w:pStyle", "w:keepNext", "w:numPr", "w:pBdr", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"),
            "w:r", List.of("w:rPr", "w:t", "w:tab", "w:drawing"),
            "w:tbl", List.of("w:tblPr", "w:tblGrid", "w:tr"),
            "w:tr", List.of("w:trPr", "w:tc"),
            "w:tc", List.of("w:tcPr", "w:p"),
            "w:style", List.of("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"));

    private static Paper paper() {
        var table = new PaperBlock.Table(
                "表 1", List.of("法院", "新收"), List.of(List.of("渝北 & <江北>", "80"), List.of("合计", "80")),
                PaperBlock.Table.Kind.FIGURES_WITH_TOTAL);
        return new Paper(
                Locale.CHINESE,
                new Paper.Cover("重庆市高级人民法院", "白皮书", "2024", List.of(new Paper.Fact("期间", "2024"))),
                "打印",
                List.of(
                        new PaperBlock.Contents("目录"),
                        new PaperBlock.Heading(1, "一"),
                        new PaperBlock.Running(
                                PaperBlock.Running.Style.PARAGRAPH,
                                List.of(Span.of("新收 "), new Span("80 件", "https://x/cases?a=1&b=2", 1))),
                        new PaperBlock.Running(PaperBlock.Running.Style.BULLET, List.of(Span.of("一\u0000\ud800"))),
                        new PaperBlock.Heading(2, "二"),
                        new PaperBlock.LinkedTable(
                                table, List.of(List.of("", "https://x/1"), List.of("", "https://x/2"))),
                        new PaperBlock.Chart(
                                "图 1",
                                "图 1：渝北 80 & <更多>",
                                PaperBlock.Chart.Shape.BARS,
                                List.of("渝北"),
                                List.of(new PaperBlock.Series("新收", List.of(BigDecimal.valueOf(80))))),
                        new PaperBlock.Footnotes("注", List.of(new PaperBlock.Footnote(1, List.of(Span.of("定义")))))));
    }

    private static Map<String, byte[]> files(DocxPapers writer) throws IOException {
        var file = new ByteArrayOutputStream();
        writer.render(paper(), NOW, file);
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        files(new DocxPapers(new PdfPapers())).forEach((name, bytes) -> {
            if (!name.endsWith(".png")) {
                parts.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return parts;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String name) {
        var out = new ArrayList<Element>();
        var found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            out.add((Element) found.item(i));
        }
        return out;
    }

    @Test
    @DisplayName("every part is well formed, and elements stand in the order of the schema")
    void inOrder() throws Exception {
        for (var part : parts().entrySet()) {
            var document = xml(part.getValue());
            for (var rule : ORDER.entrySet()) {
                for (Element element : all(document, rule.getKey())) {
                    int last = -1;
                    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                        int at = rule.getValue().indexOf(child.getNodeName());
                        if (at >= 0) {
                            boolean free = rule.getKey().equals("w:p") && at > 0;
                            assertThat(at).as(part.getKey() + " " + rule.getKey() + "/" + child.getNodeName())
                                    .isGreaterThanOrEqualTo(free ? 0 : last);
                            last = Math.max(last, at);
                        }
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("styles, lists, links and footnotes that are named are there; headings, tables and notes are real ones")
    void answers() throws Exception {
        var parts = parts();
        var document = xml(parts.get("word/document.xml"));
        var styles = all(xml(parts.get("word/styles.xml")), "w:style").stream()
                .map(s -> s.getAttribute("w:styleId"))
                .toList();
        assertThat(all(document, "w:pStyle")).extracting(e -> e.getAttribute("w:val")).isSubsetOf(styles).contains("Heading1", "Heading2");
        var relations = all(xml(parts.get("word/_rels/document.xml.rels")), "Relationship");
        var ids = relations.stream().map(r -> r.getAttribute("Id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(document, "w:hyperlink").stream().map(e -> e.getAttribute("r:id")).filter(id -> !id.isEmpty()))
                .hasSize(3)
                .isSubsetOf(ids);
        assertThat(relations).extracting(r -> r.getAttribute("Target")).contains("https://x/cases?a=1&b=2");
        var notes = all(xml(parts.get("word/footnotes.xml")), "w:footnote").stream()
                .map(e -> e.getAttribute("w:id"))
                .toList();
        assertThat(all(document, "w:footnoteReference")).hasSize(1).extracting(e -> e.getAttribute("w:id")).isSubsetOf(notes);
        assertThat(all(document, "w:tblHeader")).hasSize(1);
        assertThat(all(document, "w:tbl").getFirst().getTextContent()).contains("渝北 & <江北>", "80");
        var types = parts.get("[Content_Types].xml");
        parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") && !name.startsWith("["))
                .forEach(name -> assertThat(types).contains("PartName=\"/" + name + "\""));
    }

    @Test
    @DisplayName("a chart is a picture fine enough for print, in its proportions, with its message in words; words alone where nothing draws")
    void pictures() throws Exception {
        var files = files(new DocxPapers(new PdfPapers()));
        var image = ImageIO.read(new ByteArrayInputStream(files.get("word/media/image1.png")));
        assertThat(image.getWidth()).isGreaterThan(2000);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        var document = xml(new String(files.get("word/document.xml"), StandardCharsets.UTF_8));
        var extent = all(document, "wp:extent").getFirst();
        double share = Double.parseDouble(extent.getAttribute("cy")) / Double.parseDouble(extent.getAttribute("cx"));
        assertThat(share).isCloseTo(image.getHeight() / (double) image.getWidth(), Offset.offset(0.001));
        assertThat(all(document, "wp:docPr").getFirst().getAttribute("descr")).isEqualTo("图 1：渝北 80 & <更多>");
        var relations = all(xml(new String(files.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8)), "Relationship");
        assertThat(relations).anyMatch(r -> r.getAttribute("Target").equals("media/image1.png")
                && r.getAttribute("Id").equals(all(document, "a:blip").getFirst().getAttribute("r:embed")));
        assertThat(files(new DocxPapers())).doesNotContainKey("word/media/image1.png");
    }

    @Test
    @DisplayName("the contents name every heading before the field is renewed, each a link to its page")
    void contents() throws Exception {
        var document = xml(parts().get("word/document.xml"));
        var marks = all(document, "w:bookmarkStart").stream().map(e -> e.getAttribute("w:name")).toList();
        assertThat(all(document, "w:hyperlink").stream().map(e -> e.getAttribute("w:anchor")).filter(a -> !a.isEmpty()))
                .isEqualTo(marks)
                .hasSize(2);
        int sum = all(document, "w:gridCol").stream().mapToInt(e -> Integer.parseInt(e.getAttribute("w:w"))).sum();
        assertThat(sum).isEqualTo(9638);
    }

    @Test
    @DisplayName("its text comes back")
    void readsBack() throws Exception {
        var text = xml(parts().get("word/document.xml")).getDocumentElement().getTextContent();
        assertThat(text).contains("新收 80 件", "白皮书", "TOC");
    }
}
