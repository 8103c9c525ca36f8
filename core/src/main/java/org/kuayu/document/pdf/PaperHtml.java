package org.kuayu.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Table.Kind;

/** The XHTML of a paper, which openhtmltopdf lays out. Charts and timelines stand in it as objects with their number. */
final class PaperHtml {
    static final String CHART = "application/x-kuayu-chart";
    /** Width of the text and height of a chart's parts, in CSS pixels (1/96 inch). */
    static final int WIDTH = 642;

    /** Tables of so many rows are kept on one page. */
    private static final int SHORT = 20;

    private final Paper paper;
    private final List<PaperBlock> pictures = new ArrayList<>();
    private final Html html = new Html();
    private final LetterHtml letters = new LetterHtml(html);
    private final Html.Running running;
    private final boolean chinese;
    private int headings;
    /** Whether the next block is the first of its page. */
    private boolean fresh = true;

    PaperHtml(Paper paper) {
        this.paper = paper;
        this.running = new Html.Running(html, paper.blocks());
        this.chinese = paper.language().getLanguage().equals("zh");
    }

    /** Charts and timelines in the order of their numbers, once {@link #write} has run. */
    List<PaperBlock> pictures() {
        return pictures;
    }

    String write() {
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", chinese ? "zh-CN" : "en");
        head();
        switch (paper.head()) {
            case Paper.Cover c -> {
                html.open("body");
                cover(c);
            }
            case PaperBlock.Letter l -> {
                html.open("body", "class", chinese ? "letter han" : "letter");
                letters.letter(l, "h0");
            }
        }
        blocks();
        html.close("body").close("html");
        return "<!DOCTYPE html>" + html;
    }

    private void head() {
        var title = new PaperTitle(paper.head());
        html.open("head").text("title", "", title.title());
        html.empty("meta", "name", "subject", "content", title.subject());
        html.empty("meta", "name", "description", "content", paper.footer());
        html.empty("meta", "name", "author", "content", title.issuer());
        html.open("style").raw(css()).close("style");
        bookmarks(title.title());
        html.close("head");
    }

    private String css() {
        var numbers = chinese
                ? "\"第 \" counter(page) \" 页，共 \" counter(pages) \" 页\""
                : "\"page \" counter(page) \" of \" counter(pages)";
        var footer = '"' + paper.footer().replaceAll("[\"\\\\<&\\p{Cntrl}]", " ") + '"';
        var rules = resource("paper.css") + (paper.head() instanceof Paper.Cover ? "" : resource("letter.css"));
        return rules.replace("string-footer", footer).replace("page-numbers", numbers);
    }

    private static String resource(String name) {
        try (InputStream in = PaperHtml.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    private void bookmarks(String title) {
        html.open("bookmarks");
        html.empty("bookmark", "name", title, "href", paper.head() instanceof Paper.Cover ? "#cover" : "#h0");
        int number = 0;
        for (PaperBlock block : paper.blocks()) {
            if (block instanceof PaperBlock.Heading h) {
                number++;
                if (h.level() == 1) {
                    html.empty("bookmark", "name", h.text(), "href", "#h" + number);
                }
            } else if (block instanceof PaperBlock.Letter l) {
                number++;
                html.empty("bookmark", "name", l.title(), "href", "#h" + number);
            }
        }
        html.close("bookmarks");
    }

    private void cover(Paper.Cover cover) {
        html.open("div", "class", "cover", "id", "cover");
        html.open("div", "class", "band").close("div");
        html.text("p", "kicker", cover.kicker())
                .text("h1", "title", cover.title())
                .text("p", "subtitle", cover.subtitle());
        html.open("div", "class", "facts");
        for (var fact : cover.facts()) {
            html.open("p")
                    .text("span", "label", fact.label())
                    .text("span", "value", fact.value())
                    .close("p");
        }
        html.close("div").close("div");
    }

    /** All blocks; a signature never stands on a page without the sentence before it. */
    private void blocks() {
        var blocks = paper.blocks();
        var kept = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PaperBlock.Signature) {
                kept.set(KeptTogether.from(blocks, i), KeptTogether.to(blocks, i));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (kept.get(i) && (i == 0 || !kept.get(i - 1))) {
                html.open("div", "class", "keep");
            }
            block(blocks.get(i));
            if (kept.get(i) && !kept.get(i + 1)) {
                html.close("div");
            }
        }
    }

    private void block(PaperBlock block) {
        boolean first = block instanceof PaperBlock.NewPage;
        write(block);
        fresh = first;
    }

    private void write(PaperBlock block) {
        running.before(block);
        switch (block) {
            case PaperBlock.Heading h -> heading(h);
            case PaperBlock.Paragraph p -> paragraph(p);
            case PaperBlock.Running r -> running.text(r);
            // each note stands at the foot of the page with its mark
            case PaperBlock.Footnotes f -> {}
            case PaperBlock.Contents c -> running.contents(c, paper.blocks());
            case PaperBlock.LinkedTable t -> table(t.table(), t.addresses());
            case PaperBlock.Note n -> html.text("p", "note", n.text());
            case PaperBlock.NewPage n -> html.open("div", "class", "page").close("div");
            case PaperBlock.Cards c -> cards(c.cards());
            case PaperBlock.Table t -> table(t, List.of());
            case PaperBlock.Chart c -> picture(c, c.caption(), c.alternative(), ChartDrawing.height(c));
            case PaperBlock.Timeline t -> picture(t, t.caption(), t.alternative(), TimelineDrawing.height(t.drawing()));
            case PaperBlock.Definitions d -> d.definitions().forEach(this::definition);
            case PaperBlock.Quote q -> quote(q);
            case PaperBlock.Letter l -> letters.letter(l, "h" + ++headings);
            case PaperBlock.Signature s -> letters.signature(s);
            case PaperBlock.Enclosures e -> letters.enclosures(e);
            case PaperBlock.Facts f -> letters.facts(f);
            case PaperBlock.Statement s -> letters.statement(s);
            case PaperBlock.DigestLine d -> letters.digest(d);
            case PaperBlock.Form f -> letters.form(f);
            case PaperBlock.Listing l -> letters.listing(l);
        }
    }

    private void paragraph(PaperBlock.Paragraph paragraph) {
        if (paper.head() instanceof Paper.Cover) {
            html.text("p", "", paragraph.text());
        } else {
            letters.paragraph(paragraph);
        }
    }

    private void heading(PaperBlock.Heading heading) {
        headings++;
        html.open("h" + heading.level(), "id", "h" + headings, "class", fresh ? "first" : "later")
                .plain(heading.text())
                .close("h" + heading.level());
    }

    private void cards(List<PaperBlock.Card> cards) {
        for (int line = 0; line < cards.size(); line += 4) {
            html.open("div", "class", "cards");
            for (int i = line; i < Math.min(line + 4, cards.size()); i++) {
                var card = cards.get(i);
                html.open("div", "class", i == line + 3 ? "card last" : "card")
                        .text("p", "label", card.label())
                        .open("p", "class", "value");
                running.span(new PaperBlock.Span(card.value(), card.address(), 0));
                html.close("p")
                        .text("p", "sum", card.arithmetic())
                        .close("div");
            }
            html.close("div");
        }
    }

    private void table(PaperBlock.Table table, List<List<String>> addresses) {
        boolean words = table.kind() == Kind.WORDS;
        var cssClass = words ? "words" : table.rows().size() <= SHORT ? "short" : "long";
        html.text("p", "caption", table.caption());
        html.open("table", "class", cssClass).open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            html.open("th", "scope", "col", "class", cell(i, words))
                    .plain(table.columns().get(i))
                    .close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean whole =
                    table.kind() == Kind.FIGURES_WITH_TOTAL && i == table.rows().size() - 1;
            html.open("tr", "class", whole ? "total" : "part");
            row(table.rows().get(i), addresses.isEmpty() ? List.of() : addresses.get(i), words);
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void row(List<String> cells, List<String> addresses, boolean words) {
        for (int i = 0; i < cells.size(); i++) {
            html.open("td", "class", cell(i, words));
            running.span(new PaperBlock.Span(cells.get(i), addresses.isEmpty() ? "" : addresses.get(i), 0));
            html.close("td");
        }
    }

    private static String cell(int column, boolean words) {
        return column == 0 ? "name" : words ? "word" : "figure";
    }

    private void picture(PaperBlock picture, String caption, String alternative, int height) {
        int width = paper.head() instanceof Paper.Cover ? WIDTH : LetterHtml.WIDTH;
        if (!caption.isEmpty()) {
            html.text("p", "caption", caption);
        }
        html.open(
                        "object",
                        "type",
                        CHART,
                        "data",
                        "chart:" + pictures.size(),
                        "class",
                        "chart",
                        "title",
                        caption,
                        "alt",
                        alternative,
                        "style",
                        "width:" + width + "px;height:" + Math.ceilDiv(height * width, WIDTH) + "px")
                .close("object");
        pictures.add(picture);
    }

    private void definition(PaperBlock.Definition definition) {
        html.open("div", "class", "definition")
                .text("p", "term", definition.term())
                .text("p", "meaning", definition.meaning());
        definition.source().ifPresent(s -> html.text("p", "source", s));
        html.close("div");
    }

    private void quote(PaperBlock.Quote quote) {
        html.open("div", "class", "quote")
                .text("p", "text", quote.text())
                .text("p", "source", quote.source())
                .close("div");
    }
}
