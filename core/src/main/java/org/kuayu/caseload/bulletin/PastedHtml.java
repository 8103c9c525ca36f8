package org.kuayu.caseload.bulletin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a pasted piece of a web page into lines: a row of a table becomes a line, its cells are cut by tabulators. */
final class PastedHtml {
    private static final Pattern LOOKS = Pattern.compile("(?i)<(?:table|tr|td|p|div|html|body|span|br)\\b[^<>]{0,2000}>");
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,2000})>");
    private static final Pattern SPAN = Pattern.compile("(?i)colspan\\s*=\\s*[\"']?(\\d{1,2})");

    private PastedHtml() {}

    /** The text of a piece of HTML; any other text as it is. */
    static String text(String pasted) {
        if (!LOOKS.matcher(pasted).find()) {
            return pasted;
        }
        String bare = HIDDEN.matcher(pasted).replaceAll(" ");
        var out = new StringBuilder(bare.length());
        Matcher m = TAG.matcher(bare);
        int at = 0;
        while (m.find()) {
            out.append(bare.substring(at, m.start()).replaceAll("[\\s]+", " "));
            out.append(mark(m));
            at = m.end();
        }
        out.append(bare.substring(at).replaceAll("[\\s]+", " "));
        return entities(out.toString()).replaceAll(" *\\t *", "\t").replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static String mark(Matcher tag) {
        boolean end = !tag.group(1).isEmpty();
        return switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "td", "th" -> end ? "\t" : spanned(tag.group(3));
            case "tr", "p", "div", "br", "li", "table", "h1", "h2", "h3", "h4", "caption" -> "\n";
            default -> "";
        };
    }

    /** A cell over several columns stands in the first of them. */
    private static String spanned(String attributes) {
        Matcher m = SPAN.matcher(attributes);
        return m.find() ? "\u0002".repeat(Math.max(0, Integer.parseInt(m.group(1)) - 1)) : "";
    }

    private static String entities(String text) {
        String plain = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#160;", " ").replace("&ensp;", " ").replace("&emsp;", " ").replace("&mdash;", "—").replace("&amp;", "&");
        return Pattern.compile("(\u0002+)([^\\t\\n]*)\\t").matcher(plain).replaceAll(r -> Matcher.quoteReplacement(
                r.group(2) + "\t" + "\t".repeat(r.group(1).length()))).replace("\u0002", "");
    }
}
