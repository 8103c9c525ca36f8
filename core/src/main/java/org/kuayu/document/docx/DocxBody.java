package org.kuayu.document.docx;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Span;
import org.kuayu.document.PictureDrawer;

/** The parts of a DOCX file that say what a paper says. */
final class DocxBody {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final int TEXT_WIDTH = 9638;
    /** On one page with what follows. */
    private static final String KEEP = "<w:keepNext/>";

    private static final int MOST_ROWS_KEPT = 12;

    private final Paper paper;
    private final Optional<PictureDrawer> drawer;
    private final DocxRelations relations = new DocxRelations();
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<Integer, List<Span>> notes = new HashMap<>();
    private final List<Integer> marked = new ArrayList<>();
    private int headings;

    DocxBody(Paper paper, Optional<PictureDrawer> drawer) {
        this.paper = paper;
        this.drawer = drawer;
        paper.blocks().forEach(b -> {
            if (b instanceof PaperBlock.Footnotes f) {
                f.notes().forEach(n -> notes.put(n.number(), n.spans()));
            }
        });
    }

    String document() throws IOException {
        out.append(HEAD).append("<w:document").append(W).append("><w:body>");
        if (paper.head() instanceof Paper.Cover cover) {
            text("Kicker", cover.kicker());
            text("Title", cover.title());
            text("Subtitle", cover.subtitle());
            cover.facts().forEach(f -> text("Fact", f.label() + "\u3000" + f.value()));
        } else {
            text("Title", paper.head().title());
        }
        for (PaperBlock block : paper.blocks()) {
            block(block);
        }
        out.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
        out.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1247\"");
        out.append(" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return out.toString();
    }

    private void block(PaperBlock block) throws IOException {
        switch (block) {
            case PaperBlock.Heading h -> heading(h);
            case PaperBlock.Paragraph p -> text("BodyText", p.text());
            case PaperBlock.Running r -> running(r);
            case PaperBlock.Note n -> text("Note", n.text());
            case PaperBlock.Contents c -> contents(c);
            case PaperBlock.Table t -> table(t, List.of());
            case PaperBlock.LinkedTable t -> table(t.table(), t.addresses());
            case PaperBlock.Cards c -> c.cards().forEach(this::card);
            case PaperBlock.Chart c -> picture(c, c.caption(), c.alternative());
            case PaperBlock.Timeline t -> picture(t, t.caption(), t.alternative());
            case PaperBlock.Definitions d -> d.definitions().forEach(this::definition);
            case PaperBlock.Quote q -> {
                text("Quote", q.text());
                text("Note", q.source());
            }
            case PaperBlock.Facts f -> f.facts().forEach(x -> text("Fact", x.label() + "\u3000" + x.value()));
            case PaperBlock.Statement s -> text("BodyText", s.text());
            case PaperBlock.DigestLine d -> text("Note", d.label() + " " + d.digest());
            case PaperBlock.Letter l -> text("Title", l.title());
            case PaperBlock.Signature s -> text("BodyText", s.by() + " " + s.day());
            case PaperBlock.Enclosures e -> text("BodyText", e.label() + " " + String.join("; ", e.items()));
            case PaperBlock.Form f ->
                f.rows().forEach(row -> row.fields().forEach(x -> text("Fact", x.label() + "\u3000" + x.value())));
            case PaperBlock.Listing l ->
                table(
                        new PaperBlock.Table(
                                l.caption(),
                                l.columns().stream().map(PaperBlock.Column::head).toList(),
                                l.rows(),
                                PaperBlock.Table.Kind.WORDS),
                        List.of());
            case PaperBlock.NewPage n -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            // each note stands where its mark is
            case PaperBlock.Footnotes f -> {}
        }
    }

    private void running(PaperBlock.Running running) {
        switch (running.style()) {
            case PARAGRAPH -> open("BodyText", "");
            case QUOTE -> open("Quote", "");
            case BULLET -> open("ListParagraph", numbered(1));
            case NUMBERED -> open("ListParagraph", numbered(2));
        }
        running.spans().forEach(this::span);
        out.append("</w:p>");
    }

    private static String numbered(int list) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private void open(String style, String more) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>").append(more).append("</w:pPr>");
    }

    private void text(String style, String text) {
        open(style, "");
        run(text, "");
        out.append("</w:p>");
    }

    private void run(String text, String properties) {
        out.append("<w:r>").append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
        out.append("<w:t xml:space=\"preserve\">").append(escape(text)).append("</w:t></w:r>");
    }

    private void span(Span span) {
        if (!span.text().isEmpty()) {
            if (span.address().isEmpty()) {
                run(span.text(), "");
            } else {
                out.append("<w:hyperlink r:id=\"").append(relations.link(span.address())).append("\">");
                run(span.text(), "<w:rStyle w:val=\"Hyperlink\"/>");
                out.append("</w:hyperlink>");
            }
        }
        if (span.note() > 0 && notes.containsKey(span.note())) {
            marked.add(span.note());
            out.append("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"");
            out.append(marked.size()).append("\"/></w:r>");
        }
    }

    private void card(PaperBlock.Card card) {
        open("Fact", "");
        run(card.label() + "\u3000", "");
        span(new Span(card.value(), card.address(), 0));
        run(card.arithmetic().isEmpty() ? "" : "\u3000" + card.arithmetic(), "<w:color w:val=\"5C6670\"/><w:sz w:val=\"16\"/>");
        out.append("</w:p>");
    }

    private void definition(PaperBlock.Definition definition) {
        open("BodyText", "");
        run(definition.term() + "\u3000", "<w:b/>");
        run(definition.meaning() + definition.source().map(s -> " " + s).orElse(""), "");
        out.append("</w:p>");
    }

    private void heading(PaperBlock.Heading heading) {
        headings++;
        open("Heading" + heading.level(), "");
        out.append("<w:bookmarkStart w:id=\"").append(headings).append("\" w:name=\"").append(mark(headings)).append("\"/>");
        run(heading.text(), "");
        out.append("<w:bookmarkEnd w:id=\"").append(headings).append("\"/></w:p>");
    }

    private static String mark(int heading) {
        return "_Toc" + heading;
    }

    /** A picture with its caption; its message in words where nothing draws it. */
    private void picture(PaperBlock picture, String caption, String alternative) throws IOException {
        if (drawer.isEmpty()) {
            text("Caption", alternative);
            return;
        }
        text("Caption", caption);
        byte[] png = drawer.get().png(picture);
        var relation = relations.picture(png);
        open("Picture", "");
        out.append(new DocxPicture(relations.pictures().size(), relation, alternative).xml(png, TEXT_WIDTH));
        out.append("</w:p>");
    }

    /** A field with every heading and its page, which a word processor renews when headings change. */
    private void contents(PaperBlock.Contents contents) {
        text("ContentsHeading", contents.heading());
        var begin = "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + " TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var all = paper.blocks().stream()
                .filter(PaperBlock.Heading.class::isInstance)
                .map(PaperBlock.Heading.class::cast)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            open("TOC" + all.get(i).level(), "");
            out.append(i == 0 ? begin : "");
            out.append("<w:hyperlink w:anchor=\"").append(mark(i + 1)).append("\">");
            run(all.get(i).text(), "");
            out.append("<w:r><w:tab/></w:r>").append(field("PAGEREF " + mark(i + 1) + " \\h")).append("</w:hyperlink></w:p>");
        }
        out.append("<w:p>").append(all.isEmpty() ? begin : "");
        out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    private void table(PaperBlock.Table table, List<List<String>> addresses) {
        text("Caption", table.caption());
        int[] widths = DocxTable.widths(table, TEXT_WIDTH);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"").append(TEXT_WIDTH);
        out.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        IntStream.of(widths).forEach(w -> out.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        boolean words = table.kind() == PaperBlock.Table.Kind.WORDS;
        int kept = table.rows().size() <= MOST_ROWS_KEPT ? table.rows().size() - 1 : 0;
        for (int c = 0; c < widths.length; c++) {
            cell(widths[c], c == 0 || words ? "TableHead" : "TableFigureHead", KEEP, Span.of(table.columns().get(c)));
        }
        out.append("</w:tr>");
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            boolean whole = table.kind() == PaperBlock.Table.Kind.FIGURES_WITH_TOTAL && i == table.rows().size() - 1;
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int c = 0; c < widths.length; c++) {
                var style = c == 0 || words ? "TableText" : "TableFigure";
                var address = addresses.isEmpty() ? "" : addresses.get(i).get(c);
                cell(widths[c], whole ? style + "Total" : style, i < kept ? KEEP : "", new Span(row.get(c), address, 0));
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
        text("AfterTable", "");
    }

    private void cell(int width, String style, String keep, Span span) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        open(style, keep);
        span(span);
        out.append("</w:p></w:tc>");
    }

    /** The footnotes in the order of their marks; call after {@link #document}. */
    String footnotes() {
        var xml = new StringBuilder(HEAD).append("<w:footnotes").append(W).append('>');
        xml.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        xml.append("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (int i = 0; i < marked.size(); i++) {
            xml.append("<w:footnote w:id=\"").append(i + 1);
            xml.append("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
            notes.get(marked.get(i))
                    .forEach(s -> xml.append("<w:r><w:t xml:space=\"preserve\"> ")
                            .append(escape(s.text()))
                            .append("</w:t></w:r>"));
            xml.append("</w:p></w:footnote>");
        }
        return xml.append("</w:footnotes>").toString();
    }

    /** Where parts, pictures and links lie; call after {@link #document}. */
    DocxRelations relations() {
        return relations;
    }

    String footer() {
        return HEAD + "<w:ftr" + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                + escape(paper.footer()) + "</w:t></w:r><w:r><w:tab/></w:r>" + field("PAGE") + "<w:r><w:t> / </w:t></w:r>"
                + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + name
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    String properties(Instant printed) {
        var day = printed.truncatedTo(ChronoUnit.SECONDS);
        return HEAD + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escape(paper.head().title())
                + "</dc:title><dc:language>" + (paper.language().getLanguage().equals("zh") ? "zh-CN" : "en")
                + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day
                + "</dcterms:created></cp:coreProperties>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                .replaceAll("[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]", "\ufffd");
    }
}
