package org.kuayu.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects visible text: a block or a break ends a line, a cell of a table a tab. */
final class HtmlLines implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private final int most;

    HtmlLines(int most) {
        this.most = most;
    }

    String text() {
        return out.toString().replaceAll("[ \\t\\u00a0]*\\n\\s*", "\n").strip();
    }

    boolean full() {
        return out.length() >= most;
    }

    @Override
    public void head(Node node, int depth) {
        if (full()) {
            return;
        }
        if (node instanceof TextNode text) {
            out.append(text.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
        } else if (node instanceof Element element && breaks(element)) {
            out.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !full()) {
            boolean cell =
                    element.normalName().equals("td") || element.normalName().equals("th");
            out.append(cell ? "\t" : breaks(element) ? "\n" : "");
        }
    }

    private static boolean breaks(Element element) {
        String name = element.normalName();
        return name.equals("br") || element.isBlock() && !name.equals("td") && !name.equals("th");
    }
}
