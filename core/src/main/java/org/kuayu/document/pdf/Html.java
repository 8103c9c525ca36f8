package org.kuayu.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Running.Style;
import org.kuayu.document.PaperBlock.Span;

/** Builds well-formed XHTML: every text is escaped, every element closed. */
final class Html {
    /** Thin spaces, which the font lacks: a no-break space stands for them. */
    private static final char THIN = '\u2009';

    private static final char NARROW = '\u202f';

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Opens an element; attributes are name, value, name, value … */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text in it. */
    Html text(String element, String cssClass, String text) {
        var attributes = cssClass.isEmpty() ? new String[0] : new String[] {"class", cssClass};
        return open(element, attributes).plain(text).close(element);
    }

    Html plain(String text) {
        out.append(escape(text));
        return this;
    }

    /** Text that is markup already. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    /** The text with markup characters as entities; what XML 1.0 cannot hold becomes U+FFFD. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case THIN, NARROW -> escaped.append('\u00a0');
                default -> escaped.appendCodePoint(holds(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean holds(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Running text with its links and footnotes, and the table of contents, as XHTML. */
    static final class Running {
        private final Html html;
        /** The footnotes that were not set yet, by their numbers. */
        private final Map<Integer, List<Span>> notes = new HashMap<>();
        /** The number of the last item, where the last block was one of a numbered list. */
        private int item;

        Running(Html html, List<PaperBlock> blocks) {
            this.html = html;
            blocks.stream()
                    .filter(PaperBlock.Footnotes.class::isInstance)
                    .flatMap(b -> ((PaperBlock.Footnotes) b).notes().stream())
                    .forEach(n -> notes.put(n.number(), n.spans()));
        }

        /** Tells which block comes next. */
        void before(PaperBlock block) {
            boolean numbered = block instanceof PaperBlock.Running r && r.style() == Style.NUMBERED;
            item = numbered ? item + 1 : 0;
        }

        void text(PaperBlock.Running running) {
            switch (running.style()) {
                case PARAGRAPH -> paragraph("running", running.spans());
                case BULLET -> item("–", running.spans());
                case NUMBERED -> item(item + ".", running.spans());
                case QUOTE -> {
                    html.open("div", "class", "quote");
                    paragraph("text", running.spans());
                    html.close("div");
                }
            }
        }

        private void item(String sign, List<Span> spans) {
            html.open("p", "class", "item").text("span", "sign", sign);
            spans.forEach(this::span);
            html.close("p");
        }

        private void paragraph(String cssClass, List<Span> spans) {
            html.open("p", "class", cssClass);
            spans.forEach(this::span);
            html.close("p");
        }

        /** Text with its link and the mark of its footnote, which stands at the foot of the page with the mark. */
        void span(Span span) {
            words(span);
            foot(span.note());
        }

        private void foot(int number) {
            Optional.ofNullable(notes.remove(number)).ifPresent(spans -> {
                html.open("span", "class", "footnote", "id", "note" + number).text("span", "sign", "[" + number + "]");
                spans.forEach(this::words);
                html.close("span");
                spans.forEach(s -> foot(s.note()));
            });
        }

        private void words(Span span) {
            if (span.address().isEmpty()) {
                html.plain(span.text());
            } else {
                html.open("a", "href", span.address(), "title", span.text())
                        .plain(span.text())
                        .close("a");
            }
            if (span.note() > 0) {
                var number = Integer.toString(span.note());
                html.open("a", "href", "#note" + number, "class", "mark", "title", number)
                        .plain("[" + number + "]")
                        .close("a");
            }
        }

        void contents(PaperBlock.Contents contents, List<PaperBlock> blocks) {
            html.open("div", "class", "contents").text("p", "contents-head", contents.heading());
            int number = 0;
            for (PaperBlock block : blocks) {
                if (block instanceof PaperBlock.Letter) {
                    number++;
                } else if (block instanceof PaperBlock.Heading h) {
                    number++;
                    html.open("p", "class", "entry level" + h.level())
                            .open("a", "href", "#h" + number, "title", h.text())
                            .plain(h.text())
                            .close("a")
                            .close("p");
                }
            }
            html.close("div");
        }
    }
}
