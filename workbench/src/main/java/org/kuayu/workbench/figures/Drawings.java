package org.kuayu.workbench.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a series of values as columns or as a line, from an honest nought, labelled where they stand. */
final class Drawings {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 132;
    private static final int TOP = 18;
    private static final int FOOT = 18;
    /** How far above and below a value its label stands. */
    private static final int ABOVE = -5;

    private static final int BELOW = 13;
    private static final int ALL_LABELLED = 12;
    /** So few columns are wide enough for their labels. */
    private static final int EDGE_FREE = 8;

    /**
     * One value of a series.
     *
     * @param name of its month or year
     * @param value the value; empty where it is undefined, which leaves a gap
     * @param text the value as it is written
     * @param href what it opens
     */
    record Point(String name, Optional<BigDecimal> value, String text, String href) {}

    private final String title;
    private final List<Point> points;
    private final double top;
    /** Whether a line joins the values. */
    private final boolean joined;

    private Drawings(String title, List<Point> points, double top, boolean joined) {
        this.title = title;
        this.points = points;
        this.top = Math.max(top, 1);
        this.joined = joined;
    }

    /** The greatest of the values. */
    static double top(List<Point> points) {
        return points.stream()
                .flatMap(p -> p.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    /** Columns on a scale from nought to {@code top}. */
    static Drawing columns(String title, List<Point> points, double top) {
        return new Drawings(title, points, top, false).columns();
    }

    /** A line on a scale from nought to {@code top}, and a thin one at {@code mark} when that is on the scale. */
    static Drawing line(String title, List<Point> points, double top, double mark) {
        return new Drawings(title, points, top, true).line(mark);
    }

    private Drawing columns() {
        double slot = slot();
        var bars = IntStream.range(0, points.size())
                .mapToObj(i -> bar(points.get(i), i * slot + slot * 0.16, slot * 0.68))
                .toList();
        return new Drawing(title, WIDTH, HEIGHT, bars, List.of(zero()), words());
    }

    private Drawing.Bar bar(Point point, double x, double width) {
        double y = y(point.value().map(BigDecimal::doubleValue).orElse(0.0));
        return new Drawing.Bar(
                n(x), n(y), n(width), n(HEIGHT - FOOT - y), point.name() + " " + title + " " + point.text(), point.href());
    }

    private Drawing line(double mark) {
        var lines = new ArrayList<>(List.of(zero()));
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            if (value.isPresent()) {
                path.append(drawing ? 'L' : 'M').append(n(middle(i))).append(' ').append(n(y(value.get().doubleValue())));
            }
            drawing = value.isPresent();
        }
        var words = new ArrayList<>(words());
        if (mark > 0 && mark <= top) {
            lines.add(new Drawing.Line("M0 " + n(y(mark)) + "H" + WIDTH, "mark"));
        }
        lines.add(new Drawing.Line(path.toString(), "trend"));
        return new Drawing(title, WIDTH, HEIGHT, dots(), lines, words);
    }

    /** What a pointer hits on a line: a small square at each value. */
    private List<Drawing.Bar> dots() {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).value().isPresent())
                .mapToObj(i -> {
                    var point = points.get(i);
                    double y = y(point.value().orElseThrow().doubleValue());
                    var says = point.name() + " " + title + " " + point.text();
                    return new Drawing.Bar(n(middle(i) - 2.5), n(y - 2.5), "5", "5", says, point.href());
                })
                .toList();
    }

    private Drawing.Line zero() {
        return new Drawing.Line("M0 " + (HEIGHT - FOOT) + "H" + WIDTH, "zero");
    }

    private List<Drawing.Word> words() {
        var words = new ArrayList<Drawing.Word>();
        int step = Math.max(1, (int) Math.ceil(points.size() / 5.0));
        double greatest = top(points);
        boolean said = false;
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (i % step == 0) {
                words.add(new Drawing.Word(n(place(i)), Integer.toString(HEIGHT - 5), point.name(), anchor(i), "axis"));
            }
            boolean peak = !said && point.value().filter(v -> v.doubleValue() == greatest).isPresent();
            said |= peak;
            if (point.value().isPresent() && (points.size() <= ALL_LABELLED || peak || i == points.size() - 1)) {
                double y = y(point.value().get().doubleValue());
                y += falls(i) && y + BELOW < HEIGHT - FOOT ? BELOW : ABOVE;
                words.add(new Drawing.Word(n(place(i)), n(y), point.text(), anchor(i), "value"));
            }
        }
        return words;
    }

    /** Whether the line comes down to a value and goes up again, so that a label above would stand in it. */
    private boolean falls(int i) {
        if (!joined || i == 0 || i == points.size() - 1) {
            return false;
        }
        var before = points.get(i - 1).value();
        var here = points.get(i).value();
        var after = points.get(i + 1).value();
        return before.isPresent()
                && after.isPresent()
                && here.orElseThrow().multiply(BigDecimal.TWO).compareTo(before.get().add(after.get())) < 0;
    }

    /** Labels at the edges stay within the drawing. */
    private String anchor(int i) {
        return points.size() <= EDGE_FREE ? "middle" : i == 0 ? "start" : i == points.size() - 1 ? "end" : "middle";
    }

    private double place(int i) {
        return switch (anchor(i)) {
            case "start" -> 0;
            case "end" -> WIDTH;
            default -> middle(i);
        };
    }

    private double slot() {
        return (double) WIDTH / Math.max(1, points.size());
    }

    private double middle(int i) {
        return (i + 0.5) * slot();
    }

    private double y(double value) {
        return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * value / top;
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
