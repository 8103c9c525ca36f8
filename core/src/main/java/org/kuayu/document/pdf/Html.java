package org.kuayu.document.pdf;

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
}
