package org.kuayu.workbench.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kuayu.document.Drawing;
import org.kuayu.document.Drawing.Arrow;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Mark;
import org.kuayu.document.Drawing.Words;

/**
 * Writes a drawing as SVG: looks become CSS classes, what belongs to one subject becomes one link. No style attribute, no
 * script. Every text is escaped.
 */
final class Svg {
    private static final Set<Look> HATCHED =
            Set.of(Look.WAITING, Look.PRE_WAITING, Look.ENDED_WAITING, Look.SUPPOSED_WAITING);
    private static final double HEAD = 6.5;

    private final String name;
    private final String id;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private Svg(String id) {
        this.name = id;
        this.id = id.replace(' ', '-');
    }

    /**
     * One picture.
     *
     * @param id distinguishes it from other pictures of the page; also its CSS classes
     * @param drawing what is drawn
     * @param title the whole in a sentence
     * @param link the attributes of the link of a subject, escaped
     */
    static String of(String id, Drawing drawing, String title, UnaryOperator<String> link) {
        return new Svg(id).write(drawing, title, link);
    }

    private String write(Drawing drawing, String title, UnaryOperator<String> link) {
        out.append("<svg class=\"ledger ").append(name).append("\" viewBox=\"0 0 ").append(number(drawing.width()));
        out.append(' ').append(number(drawing.height())).append("\" width=\"").append(number(drawing.width()));
        out.append("\" height=\"").append(number(drawing.height())).append("\" role=\"group\" aria-label=\"");
        out.append(escape(title)).append("\">");
        patterns();
        for (Map.Entry<String, List<Mark>> group : groups(drawing).entrySet()) {
            boolean frame = group.getKey().isEmpty();
            out.append(frame ? "<g aria-hidden=\"true\">" : "<a " + link.apply(group.getKey()) + ">");
            group.getValue().forEach(this::shape);
            out.append(frame ? "</g>" : "</a>");
        }
        out.append("<g class=\"over\" aria-hidden=\"true\">");
        drawing.marks().stream().filter(Svg::over).forEach(this::shape);
        drawing.marks().forEach(m -> {
            if (m instanceof Words w) {
                words(w);
            }
        });
        return out.append("</g></svg>").toString();
    }

    /** The shapes by subject, the frame first, in the order of the drawing. */
    private static Map<String, List<Mark>> groups(Drawing drawing) {
        var groups = new LinkedHashMap<String, List<Mark>>();
        groups.put("", new ArrayList<>());
        for (Mark mark : drawing.marks()) {
            if (!(mark instanceof Words) && !over(mark)) {
                groups.computeIfAbsent(mark.subject(), s -> new ArrayList<>()).add(mark);
            }
        }
        return groups;
    }

    /** What crosses the rows lies over them. */
    private static boolean over(Mark mark) {
        return mark.subject().isEmpty()
                && (mark instanceof Arrow || mark.look() == Look.TODAY || mark.look() == Look.CLOCK);
    }

    private void patterns() {
        out.append("<defs>");
        for (Look look : HATCHED) {
            out.append("<pattern id=\"").append(id).append('-').append(name(look));
            out.append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"");
            out.append(" class=\"hatch ").append(name(look)).append("\"><rect width=\"6\" height=\"6\"/>");
            out.append("<path d=\"M1 0V6\"/></pattern>");
        }
        out.append("</defs>");
    }

    private void shape(Mark mark) {
        switch (mark) {
            case Box b -> box(b);
            case Line l -> path(l.look(), "M" + at(l.x1(), l.y1()) + "L" + at(l.x2(), l.y2()));
            case Arrow a -> arrow(a);
            case Words w -> words(w);
        }
    }

    private void box(Box box) {
        out.append("<rect class=\"").append(name(box.look())).append("\" x=\"").append(number(box.x()));
        out.append("\" y=\"").append(number(box.y())).append("\" width=\"").append(number(box.width()));
        out.append("\" height=\"").append(number(box.height()));
        if (HATCHED.contains(box.look())) {
            out.append("\" fill=\"url(#").append(id).append('-').append(name(box.look())).append(')');
        }
        out.append("\"/>");
    }

    private void arrow(Arrow arrow) {
        double back = arrow.y2() > arrow.y1() ? -HEAD : HEAD;
        path(arrow.look(), "M" + at(arrow.x1(), arrow.y1()) + "L" + at(arrow.x2(), arrow.y2() + back * 0.8));
        String head = "M" + at(arrow.x2(), arrow.y2()) + "L" + at(arrow.x2() - HEAD * 0.62, arrow.y2() + back) + "L"
                + at(arrow.x2() + HEAD * 0.62, arrow.y2() + back) + "Z";
        out.append("<path class=\"head ").append(name(arrow.look())).append("\" d=\"").append(head).append("\"/>");
    }

    private void path(Look look, String data) {
        out.append("<path class=\"").append(name(look)).append("\" d=\"").append(data).append("\"/>");
    }

    private void words(Words words) {
        out.append("<text class=\"").append(name(words.look())).append("\" x=\"").append(number(words.x()));
        out.append("\" y=\"").append(number(words.y())).append("\" font-size=\"").append(number(words.size()));
        String anchor = words.anchor().name().toLowerCase(Locale.ROOT);
        out.append("\" text-anchor=\"").append(anchor).append("\">").append(escape(words.text())).append("</text>");
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String name(Look look) {
        return "l-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** The text with markup characters as entities; what XML cannot hold becomes U+FFFD. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c < 0x20 || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
