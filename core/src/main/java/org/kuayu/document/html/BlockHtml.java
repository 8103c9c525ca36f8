package org.kuayu.document.html;

import java.util.List;
import java.util.stream.IntStream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Running.Style;
import org.kuayu.document.PaperBlock.Span;

/** The blocks of one paper as HTML. */
final class BlockHtml {
    private final Paper paper;
    private final int level;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private int headings;
    private String list = "";

    BlockHtml(Paper paper, int level) {
        this.paper = paper;
        this.level = level;
    }

    String write() {
        if (paper.head() instanceof Paper.Cover cover) {
            text("p", "kicker", cover.kicker());
            out.append("<h").append(level).append(">").append(escape(cover.title())).append("</h").append(level).append(">\n");
            text("p", "subtitle", cover.subtitle());
            facts(cover.facts());
        } else {
            text("h" + level, "", paper.head().title());
        }
        paper.blocks().forEach(this::block);
        list("");
        return out.toString();
    }

    private void block(PaperBlock block) {
        if (!(block instanceof PaperBlock.Running r) || !listed(r.style())) {
            list("");
        }
        switch (block) {
            case PaperBlock.Heading h -> heading(h);
            case PaperBlock.Paragraph p -> text("p", "", p.text());
            case PaperBlock.Running r -> running(r);
            case PaperBlock.Note n -> text("p", "note", n.text());
            case PaperBlock.Footnotes f -> notes(f);
            case PaperBlock.Contents c -> contents(c);
            case PaperBlock.Table t -> table(t, List.of());
            case PaperBlock.LinkedTable t -> table(t.table(), t.addresses());
            case PaperBlock.Cards c -> cards(c);
            case PaperBlock.Chart c -> picture(c.caption(), PictureSvg.of(c));
            case PaperBlock.Timeline t -> picture(t.caption(), PictureSvg.of(t));
            case PaperBlock.Definitions d -> definitions(d);
            case PaperBlock.Quote q -> {
                out.append("<blockquote>");
                text("p", "", q.text());
                text("p", "source", q.source());
                out.append("</blockquote>\n");
            }
            case PaperBlock.Facts f -> facts(f.facts());
            case PaperBlock.Statement s -> text("p", "", s.text());
            case PaperBlock.DigestLine d -> text("p", "", d.label() + " " + d.digest());
            case PaperBlock.Letter l -> text("h" + level, "", l.title());
            case PaperBlock.Signature s -> text("p", "", s.by() + " " + s.day());
            case PaperBlock.Enclosures e -> text("p", "", e.label() + " " + String.join("; ", e.items()));
            case PaperBlock.Form f -> f.rows().forEach(row -> facts(row.fields()));
            case PaperBlock.Listing l ->
                table(
                        new PaperBlock.Table(
                                l.caption(),
                                l.columns().stream().map(PaperBlock.Column::head).toList(),
                                l.rows(),
                                PaperBlock.Table.Kind.WORDS),
                        List.of());
            case PaperBlock.NewPage n -> out.append('\n');
        }
    }

    private static boolean listed(Style style) {
        return style == Style.BULLET || style == Style.NUMBERED;
    }

    /** Closes the list that is open where another one, or none, follows. */
    private void list(String next) {
        if (!list.equals(next)) {
            out.append(list.isEmpty() ? "" : "</" + list + ">\n").append(next.isEmpty() ? "" : "<" + next + ">");
            list = next;
        }
    }

    private void heading(PaperBlock.Heading heading) {
        headings++;
        int at = level + heading.level();
        out.append("<h").append(at).append(" id=\"h").append(headings).append("\">");
        out.append(escape(heading.text())).append("</h").append(at).append(">\n");
    }

    private void running(PaperBlock.Running running) {
        switch (running.style()) {
            case PARAGRAPH -> spans("p", running.spans());
            case QUOTE -> {
                out.append("<blockquote>");
                spans("p", running.spans());
                out.append("</blockquote>\n");
            }
            case BULLET, NUMBERED -> {
                list(running.style() == Style.BULLET ? "ul" : "ol");
                spans("li", running.spans());
            }
        }
    }

    private void spans(String element, List<Span> spans) {
        out.append('<').append(element).append('>');
        spans.forEach(this::span);
        out.append("</").append(element).append(">\n");
    }

    private void span(Span span) {
        if (span.address().isEmpty()) {
            out.append(escape(span.text()));
        } else {
            out.append("<a href=\"").append(escape(span.address())).append("\">");
            out.append(escape(span.text())).append("</a>");
        }
        if (span.note() > 0) {
            out.append("<sup><a href=\"#note").append(span.note()).append("\">[");
            out.append(span.note()).append("]</a></sup>");
        }
    }

    private void notes(PaperBlock.Footnotes notes) {
        text("p", "source", notes.heading());
        notes.notes().forEach(n -> {
            out.append("<p class=\"footnote\" id=\"note").append(n.number()).append("\">[");
            out.append(n.number()).append("] ");
            n.spans().forEach(this::span);
            out.append("</p>\n");
        });
    }

    private void contents(PaperBlock.Contents contents) {
        text("p", "contents-head", contents.heading());
        out.append("<ol class=\"contents\">");
        int number = 0;
        for (PaperBlock block : paper.blocks()) {
            if (block instanceof PaperBlock.Heading h) {
                number++;
                out.append("<li class=\"level").append(h.level()).append("\"><a href=\"#h").append(number).append("\">");
                out.append(escape(h.text())).append("</a></li>");
            }
        }
        out.append("</ol>\n");
    }

    private void table(PaperBlock.Table table, List<List<String>> addresses) {
        boolean words = table.kind() == PaperBlock.Table.Kind.WORDS;
        out.append("<table class=\"").append(words ? "words" : "figures").append("\"><caption>");
        out.append(escape(table.caption())).append("</caption><thead><tr>");
        table.columns().forEach(c -> out.append("<th scope=\"col\">").append(escape(c)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var links = addresses.isEmpty() ? row.stream().map(c -> "").toList() : addresses.get(i);
            boolean whole = table.kind() == PaperBlock.Table.Kind.FIGURES_WITH_TOTAL && i == table.rows().size() - 1;
            out.append(whole ? "<tr class=\"total\">" : "<tr>");
            IntStream.range(0, row.size()).forEach(c -> {
                out.append("<td>");
                span(new Span(row.get(c), links.get(c), 0));
                out.append("</td>");
            });
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void cards(PaperBlock.Cards cards) {
        out.append("<table class=\"figures\"><tbody>\n");
        for (PaperBlock.Card card : cards.cards()) {
            out.append("<tr><td>").append(escape(card.label())).append("</td><td>");
            span(new Span(card.value(), card.address(), 0));
            out.append("</td></tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void picture(String caption, String svg) {
        out.append("<figure><figcaption>").append(escape(caption)).append("</figcaption>");
        out.append(svg).append("</figure>\n");
    }

    private void definitions(PaperBlock.Definitions definitions) {
        out.append("<dl>");
        definitions.definitions().forEach(d -> {
            text("dt", "", d.term());
            text("dd", "", d.meaning() + d.source().map(s -> " " + s).orElse(""));
        });
        out.append("</dl>\n");
    }

    private void facts(List<Paper.Fact> facts) {
        out.append("<dl class=\"facts\">");
        facts.forEach(f -> {
            text("dt", "", f.label());
            text("dd", "", f.value());
        });
        out.append("</dl>\n");
    }

    private void text(String element, String cssClass, String text) {
        out.append('<').append(element).append(cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"").append('>');
        out.append(escape(text)).append("</").append(element).append(">\n");
    }

    /** The text with markup characters as entities; control characters become blanks. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
