package org.kuayu.workbench.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.report.Projection;
import org.kuayu.workbench.figures.Drawing;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Numbers;

/** Draws pending cases: the twelve months that were, and both courses with their intervals, from nought. */
final class Courses {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 8;
    private static final int RIGHT = 128;
    private static final int TOP = 24;
    private static final int BOTTOM = 30;
    private static final int LINE = 15;

    private final Projection projection;
    private final FiguresLabels labels;
    private final long top;
    private final int points;

    Courses(Projection projection, FiguresLabels labels) {
        this.projection = projection;
        this.labels = labels;
        points = projection.past().months().size() + projection.without().size();
        top = Stream.concat(
                        projection.past().months().stream().map(Flow::pending),
                        Stream.concat(projection.without().stream(), projection.with().stream())
                                .map(Projection.Month::most))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    Drawing drawing() {
        var past = projection.past().months();
        var lines = new ArrayList<Drawing.Line>();
        lines.add(new Drawing.Line(path(0, points - 1, i -> 0), "zero"));
        boolean both = !projection.plan().idle();
        band(lines, projection.without(), "band-trend");
        if (both) {
            band(lines, projection.with(), "band-with");
        }
        lines.add(new Drawing.Line(path(0, past.size() - 1, i -> past.get(i).pending()), "past"));
        lines.add(course(projection.without(), "trend"));
        if (both) {
            lines.add(course(projection.with(), "with"));
        }
        return new Drawing(labels.say("projection.drawing"), WIDTH, HEIGHT, List.of(), lines, words(both));
    }

    private void band(List<Drawing.Line> lines, List<Projection.Month> course, String kind) {
        lines.add(future(course, Projection.Month::least, kind));
        lines.add(future(course, Projection.Month::most, kind));
    }

    private Drawing.Line course(List<Projection.Month> course, String kind) {
        return future(course, m -> m.flow().pending(), kind);
    }

    /** A line from the present on. */
    private Drawing.Line future(
            List<Projection.Month> course, ToLongFunction<Projection.Month> value, String kind) {
        int past = projection.past().months().size();
        return new Drawing.Line(
                path(
                        past - 1,
                        points - 1,
                        i -> i < past ? projection.past().pending() : value.applyAsLong(course.get(i - past))),
                kind);
    }

    private String path(int from, int to, IntFunction<Number> value) {
        var out = new StringBuilder();
        IntStream.rangeClosed(from, to).forEach(i -> out.append(i == from ? "M" : "L")
                .append(x(i))
                .append(' ')
                .append(y(value.apply(i).longValue())));
        return out.toString();
    }

    private String x(int i) {
        return coordinate(LEFT + (WIDTH - LEFT - RIGHT) * (double) i / (points - 1));
    }

    private String y(long value) {
        return coordinate(height(value));
    }

    private double height(long value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (top == 0 ? 0 : (double) value / top);
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private List<Drawing.Word> words(boolean both) {
        var words = new ArrayList<Drawing.Word>();
        int past = projection.past().months().size();
        var first = projection.past().last().minusMonths(past - 1L);
        words.add(axis(0, first, "start"));
        words.add(axis(past - 1, projection.past().last(), "middle"));
        var end = projection.without().getLast();
        words.add(axis(points - 1, end.month(), "end"));
        long now = projection.past().pending();
        words.add(new Drawing.Word(
                x(past - 1), coordinate(height(now) - 8), Numbers.whole(now), "middle", "value"));
        double without = height(end.flow().pending());
        double with = height(projection.with().getLast().flow().pending());
        if (both && Math.abs(without - with) < LINE) {
            boolean above = without <= with;
            without = (without + with) / 2 + (above ? -LINE / 2.0 : LINE / 2.0);
            with = without + (above ? LINE : -LINE);
        }
        words.add(label(both ? "projection.without" : "projection.unchanged", end, without));
        if (both) {
            words.add(label("projection.with", projection.with().getLast(), with));
        }
        return words;
    }

    private Drawing.Word label(String key, Projection.Month month, double y) {
        return new Drawing.Word(
                coordinate(WIDTH - RIGHT + 6.0),
                coordinate(y + 4),
                labels.say(key) + " " + Numbers.whole(month.flow().pending()),
                "start",
                "value");
    }

    private Drawing.Word axis(int point, YearMonth month, String anchor) {
        return new Drawing.Word(x(point), coordinate(HEIGHT - 10.0), month.toString(), anchor, "axis");
    }
}
