package org.kuayu.document.html;

import java.util.Locale;
import org.kuayu.document.Drawing;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Chart;

/** Charts and drawings as SVG with presentation attributes alone; axes start at nought, every bar bears its value. */
final class PictureSvg {
    private static final int WIDTH = 642;
    private static final int NAMES = 190;
    private static final int BAR = 13;
    private static final int SPACE = 8;
    private static final String[] FILLS = {"#9fb4c8", "#17324d", "#945800"};

    private PictureSvg() {}

    /** Lying bars by name, whatever the shape: the same figures in the same order. */
    static String of(Chart chart) {
        int group = chart.series().size() * BAR + SPACE;
        int height = 24 + chart.names().size() * group;
        double most = chart.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(1);
        var out = open(WIDTH, height, chart.alternative());
        for (int s = 0; s < chart.series().size(); s++) {
            out.append(rect(4 + s * 200, 4, 10, FILLS[s % FILLS.length]));
            out.append(text(18 + s * 200, 13, "start", chart.series().get(s).name()));
        }
        for (int i = 0; i < chart.names().size(); i++) {
            int y = 24 + i * group;
            out.append(text(NAMES - 6, y + 11, "end", chart.names().get(i)));
            for (int s = 0; s < chart.series().size(); s++) {
                var value = chart.series().get(s).values().get(i);
                double width = most == 0 ? 0 : value.doubleValue() / most * (WIDTH - NAMES - 90);
                out.append(rect(NAMES, y + s * BAR + 1, width, FILLS[s % FILLS.length]));
                out.append(text(NAMES + width + 4, y + s * BAR + 11, "start", value.toPlainString()));
            }
        }
        return out.append("</svg>").toString();
    }

    /** The texts and lines of a drawing. */
    static String of(PaperBlock.Timeline timeline) {
        var drawing = timeline.drawing();
        var out = open((int) drawing.width(), (int) Math.ceil(drawing.height()), timeline.alternative());
        for (Drawing.Mark mark : drawing.marks()) {
            switch (mark) {
                case Drawing.Words w -> {
                    out.append("<text x=\"").append(number(w.x())).append("\" y=\"").append(number(w.y()));
                    out.append("\" font-size=\"").append(number(w.size())).append("\" text-anchor=\"");
                    out.append(w.anchor().name().toLowerCase(Locale.ROOT)).append("\" fill=\"");
                    out.append(w.look() == Drawing.Look.STRONG ? "#17324d" : "#1d2329").append("\">");
                    out.append(BlockHtml.escape(w.text())).append("</text>");
                }
                case Drawing.Line l -> line(out, l);
                case Drawing.Arrow a -> line(out, new Drawing.Line("", a.look(), a.x1(), a.y1(), a.x2(), a.y2()));
                case Drawing.Box b -> out.append(rect(b.x(), b.y(), b.width(), "#9fb4c8"));
            }
        }
        return out.append("</svg>").toString();
    }

    private static StringBuilder open(int width, int height, String alternative) {
        return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" aria-label=\"")
                .append(BlockHtml.escape(alternative))
                .append("\">");
    }

    private static void line(StringBuilder out, Drawing.Line line) {
        out.append("<line x1=\"").append(number(line.x1())).append("\" y1=\"").append(number(line.y1()));
        out.append("\" x2=\"").append(number(line.x2())).append("\" y2=\"").append(number(line.y2()));
        out.append("\" stroke=\"#17324d\"/>");
    }

    private static String rect(double x, double y, double width, String fill) {
        return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + (BAR - 2) + "\" fill=\"" + fill + "\"/>";
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"10.5\" text-anchor=\"" + anchor
                + "\" fill=\"#1d2329\">" + BlockHtml.escape(text) + "</text>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
