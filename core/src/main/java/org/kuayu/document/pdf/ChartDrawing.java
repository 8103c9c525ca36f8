package org.kuayu.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.kuayu.document.PaperBlock.Chart;
import org.kuayu.document.PaperBlock.Series;

/** Draws one chart: axes from nought, series named in words, dark and light fills that stay apart in grey print. */
final class ChartDrawing {
    private static final Color INK = new Color(0x17324d);
    private static final Color LIGHT = new Color(0x9fb4c8);
    private static final Color LINE = new Color(0xb26a00);
    private static final Color GRID = new Color(0xdcdad2);
    private static final Color TEXT = new Color(0x1d2329);
    private static final Color MUTE = new Color(0x66707a);
    private static final double SMALL = 9;
    private static final double LEGEND = 26;
    private static final double FOOT = 20;
    private static final double ROW = 27;
    private static final double LEFT = 46;
    private static final int COLUMNS_HEIGHT = 240;

    private final Graphics2D g;
    private final Glyphs glyphs;
    private final Chart chart;
    private final double step;
    private final double top;

    ChartDrawing(Graphics2D g, Glyphs glyphs, Chart chart) {
        this.g = g;
        this.glyphs = glyphs;
        this.chart = chart;
        double most = chart.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        this.step = niceStep(most);
        this.top = Math.max(step, Math.ceil(most / step) * step);
    }

    /** The height a chart needs, in the units of {@link PaperHtml#WIDTH}. */
    static int height(Chart chart) {
        return chart.shape() == Chart.Shape.COLUMNS
                ? COLUMNS_HEIGHT
                : (int) (LEGEND + chart.names().size() * ROW + 6);
    }

    void draw() {
        legend();
        if (chart.shape() == Chart.Shape.COLUMNS) {
            columns();
        } else {
            bars();
        }
    }

    /** The distance of the grid lines: 1, 2, 2.5 or 5 times a power of ten, so that three to five of them do. */
    private static double niceStep(double most) {
        double rough = Math.max(most / 4, 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(step -> step * power)
                .filter(step -> step >= rough && step == Math.rint(step))
                .findFirst()
                .orElse(rough);
    }

    private void legend() {
        double x = chart.shape() == Chart.Shape.COLUMNS ? LEFT : nameWidth();
        for (int i = 0; i < chart.series().size(); i++) {
            if (i == 2) {
                stroke(new Line2D.Double(x, 10, x + 14, 10), 1.6f, LINE);
                dot(x + 7, 10);
            } else {
                box(new Rectangle2D.Double(x, 5, 14, 10), i);
            }
            g.setColor(TEXT);
            var name = chart.series().get(i).name();
            write(name, x + 19, 13.5, 10);
            x += 19 + glyphs.width(name, 10) + 20;
        }
    }

    private void columns() {
        double floor = COLUMNS_HEIGHT - FOOT;
        double height = floor - LEGEND - 6;
        double width = PaperHtml.WIDTH - LEFT - 4;
        for (int i = 0; i * step <= top; i++) {
            double y = floor - height * i * step / top;
            stroke(new Line2D.Double(LEFT, y, LEFT + width, y), i == 0 ? 1 : 0.5f, i == 0 ? INK : GRID);
            g.setColor(MUTE);
            writeEnding(number(i * step), LEFT - 6, y + 3.2, SMALL);
        }
        double slot = width / chart.names().size();
        double bar = Math.min(slot * 0.36, 26);
        int every = (int) Math.ceil((glyphs.width("2024-05", SMALL) + 8) / slot);
        for (int n = 0; n < chart.names().size(); n++) {
            double middle = LEFT + slot * (n + 0.5);
            for (int s = 0; s < Math.min(2, chart.series().size()); s++) {
                double high = height * value(s, n) / top;
                box(new Rectangle2D.Double(middle + (s - 1) * bar, floor - high, bar - 0.8, high), s);
            }
            if (n % every == 0) {
                g.setColor(MUTE);
                writeCentred(chart.names().get(n), middle, floor + 13, SMALL);
            }
        }
        if (chart.series().size() > 2) {
            trend(floor, height, slot);
        }
    }

    private void trend(double floor, double height, double slot) {
        var path = new Path2D.Double();
        int count = chart.names().size();
        for (int n = 0; n < count; n++) {
            double x = LEFT + slot * (n + 0.5);
            double y = floor - height * value(2, n) / top;
            if (n == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        stroke(path, 1.6f, LINE);
        for (int n = 0; n < count; n++) {
            dot(LEFT + slot * (n + 0.5), floor - height * value(2, n) / top);
        }
    }

    private void bars() {
        double left = nameWidth();
        double width = PaperHtml.WIDTH - left - 56;
        stroke(new Line2D.Double(left, LEGEND, left, LEGEND + chart.names().size() * ROW), 1, INK);
        for (int n = 0; n < chart.names().size(); n++) {
            double y = LEGEND + n * ROW + 3;
            g.setColor(TEXT);
            writeEnding(fitting(chart.names().get(n), left - 12), left - 8, y + 14, 10);
            for (int s = 0; s < Math.min(2, chart.series().size()); s++) {
                double length = width * value(s, n) / top;
                box(new Rectangle2D.Double(left + 0.5, y + s * 10.5, length, 9.5), s);
                g.setColor(MUTE);
                write(number(value(s, n)), left + length + 5, y + s * 10.5 + 8, 8.5);
            }
        }
    }

    private double nameWidth() {
        double widest = chart.names().stream()
                .mapToDouble(n -> glyphs.width(n, 10))
                .max()
                .orElse(0);
        return Math.min(widest + 12, 230);
    }

    private String fitting(String name, double room) {
        var fit = name;
        while (fit.length() > 1 && glyphs.width(fit, 10) > room) {
            fit = fit.substring(0, fit.length() - 2) + "…";
        }
        return fit;
    }

    private double value(int series, int place) {
        Series s = chart.series().get(series);
        return s.values().get(place).doubleValue();
    }

    private void box(Rectangle2D area, int series) {
        g.setColor(series == 0 ? LIGHT : INK);
        g.fill(area);
    }

    private void stroke(Shape shape, float thick, Color color) {
        g.setStroke(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(color);
        g.draw(shape);
    }

    private void write(String text, double x, double y, double size) {
        g.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.outline(text, size)));
    }

    private void writeEnding(String text, double x, double y, double size) {
        write(text, x - glyphs.width(text, size), y, size);
    }

    private void writeCentred(String text, double x, double y, double size) {
        write(text, x - glyphs.width(text, size) / 2, y, size);
    }

    private void dot(double x, double y) {
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
        stroke(new Ellipse2D.Double(x - 2.4, y - 2.4, 4.8, 4.8), 1.4f, LINE);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u00a0');
    }
}
