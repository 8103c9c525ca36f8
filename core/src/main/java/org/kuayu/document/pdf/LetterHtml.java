package org.kuayu.document.pdf;

import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;

/** The XHTML of the pieces of letters, forms and results, in which numbers and dates stay whole. */
final class LetterHtml {
    /** Width of the text in CSS pixels; pictures are scaled to it. */
    static final int WIDTH = 597;

    /** The width of the text in hundredths of the type of a list's cells. */
    private static final int LIST_WIDTH = 5300;

    /** What borders and gaps take of a cell, in the same measure. */
    private static final int CELL_GAP = 110;

    /** Lists of so many rows are kept on one page. */
    private static final int FEW = 3;

    private final Html html;

    LetterHtml(Html html) {
        this.html = html;
    }

    void letter(PaperBlock.Letter letter, String id) {
        var ink = letter.ink() == PaperBlock.Letter.Ink.RED ? " red" : "";
        html.open("div", "class", (id.equals("h0") ? "head" : "head further") + ink);
        line("p", "issuer", letter.issuer());
        html.open("h1", "id", id, "class", "title").plain(letter.title()).close("h1");
        if (!letter.number().isEmpty()) {
            line("p", "number", letter.number());
        }
        html.close("div");
        if (!letter.addressee().isEmpty()) {
            line("p", "addressee", letter.addressee());
        }
    }

    void paragraph(PaperBlock.Paragraph paragraph) {
        line("p", "body", paragraph.text());
    }

    void signature(PaperBlock.Signature signature) {
        html.open("div", "class", "signature");
        line("p", "by", signature.by());
        if (!signature.seal().isEmpty()) {
            line("p", "seal", signature.seal());
        }
        line("p", "day", signature.day());
        html.close("div");
    }

    void enclosures(PaperBlock.Enclosures enclosures) {
        html.open("table", "class", "enclosures").open("tbody");
        for (int i = 0; i < enclosures.items().size(); i++) {
            html.open("tr").text("td", "label", i == 0 ? enclosures.label() : "");
            html.text("td", "number", i + 1 + ".");
            line("td", "item", enclosures.items().get(i));
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    void facts(PaperBlock.Facts facts) {
        html.open("table", "class", "factlist").open("tbody");
        for (Paper.Fact fact : facts.facts()) {
            html.open("tr").text("td", "label", fact.label());
            line("td", "value", fact.value());
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    void statement(PaperBlock.Statement statement) {
        html.open("div", "class", "statement");
        line("p", "", statement.text());
        html.close("div");
    }

    void digest(PaperBlock.DigestLine digest) {
        html.open("p", "class", "digest")
                .text("span", "label", digest.label())
                .plain(" ")
                .text("span", "whole", digest.digest())
                .close("p");
    }

    void form(PaperBlock.Form form) {
        html.open("table", "class", "form").open("colgroup");
        for (String column : new String[] {"label", "value", "label", "value"}) {
            html.empty("col", "class", column);
        }
        html.close("colgroup").open("tbody");
        for (PaperBlock.FormRow row : form.rows()) {
            html.open("tr");
            boolean wide = row.fields().size() == 1;
            for (Paper.Fact field : row.fields()) {
                html.text("td", "label", field.label());
                html.open("td", "class", "value", "colspan", wide ? "3" : "1");
                html.open("div", "style", "min-height:" + row.lines() * 15 + "pt");
                lines(field.value(), Integer.MAX_VALUE);
                html.close("div").close("td");
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    void listing(PaperBlock.Listing listing) {
        if (!listing.caption().isEmpty()) {
            line("p", "caption", listing.caption());
        }
        html.open("table", "class", listing.rows().size() <= FEW ? "listing few" : "listing")
                .open("thead").open("tr");
        for (PaperBlock.Column column : listing.columns()) {
            html.open("th", "scope", "col", "style", "width:" + column.share() + "%")
                    .plain(column.head())
                    .close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (List<String> row : listing.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                int room = LIST_WIDTH * listing.columns().get(i).share() / 100 - CELL_GAP;
                html.open("td");
                lines(row.get(i), room);
                html.close("td");
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void line(String element, String cssClass, String text) {
        if (cssClass.isEmpty()) {
            html.open(element);
        } else {
            html.open(element, "class", cssClass);
        }
        lines(text, Integer.MAX_VALUE);
        html.close(element);
    }

    /** Text whose line feeds are kept, in a place of this width. */
    private void lines(String text, int room) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            for (var piece : Unbroken.pieces(lines[i])) {
                if (piece.whole() && Unbroken.width(piece.text()) <= room) {
                    html.text("span", "whole", piece.text());
                } else {
                    html.plain(piece.text());
                }
            }
        }
    }
}
