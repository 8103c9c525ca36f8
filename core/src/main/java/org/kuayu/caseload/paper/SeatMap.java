package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.caseload.Scope;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.document.Drawing;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Look;
import org.kuayu.text.Table;

/**
 * A map of the region as a grid of court seats ({@code seats.csv}, positions of our own choosing, roughly north up): each
 * with a dot, its name and its figure. Dots are larger where there is more and hollow where there is nothing; nothing is ranked.
 */
final class SeatMap {
    private static final double WIDTH = 642;
    private static final double ROW = 46;
    private static final double LEAST = 7;
    private static final double MOST = 17;

    private SeatMap() {}

    /** A place on the map with the courts that sit there or belong to it. */
    record Seat(String id, String region, int x, int y, Map<String, String> names, List<String> courts) {
        /** The scope of these courts alone. */
        Scope within(Scope scope) {
            return scope.withCourts(new TreeSet<>(courts));
        }
    }

    /** The seats of a region, from north to south and west to east. */
    static List<Seat> seats(String region) {
        return Table.beside(SeatMap.class, "seats.csv").rows().stream()
                .filter(row -> row.get("region").equals(region))
                .map(SeatMap::seat)
                .toList();
    }

    private static Seat seat(Map<String, String> row) {
        var code = row.get("court");
        return new Seat(
                code,
                row.get("region"),
                Integer.parseInt(row.get("x")),
                Integer.parseInt(row.get("y")),
                Map.of("zh", row.get("zh"), "en", row.get("en")),
                row.get("below").equals("yes") ? withBelow(code) : List.of(code));
    }

    private static List<String> withBelow(String code) {
        var out = new ArrayList<>(List.of(code));
        Courts.bundled().subordinates(CourtCode.of(code)).forEach(c -> out.add(c.code().value()));
        return out;
    }

    /** What stands at a seat: its name, its figure in words, and its size between 0 and 1. */
    record Dot(Seat seat, String name, String figure, double size) {}

    /** The drawing of these dots. */
    static Drawing draw(List<Dot> dots) {
        int columns = dots.stream().mapToInt(d -> d.seat().x()).max().orElse(0) + 1;
        int rows = dots.stream().mapToInt(d -> d.seat().y()).max().orElse(0) + 1;
        double cell = WIDTH / columns;
        var marks = new ArrayList<Drawing.Mark>();
        for (Dot dot : dots) {
            double x = (dot.seat().x() + 0.5) * cell;
            double y = dot.seat().y() * ROW + 14;
            double size = LEAST + (MOST - LEAST) * dot.size();
            marks.add(new Drawing.Words("", Look.STRONG, Anchor.MIDDLE, x, y + size * 0.36, size, dot.size() > 0 ? "●" : "○"));
            marks.add(new Drawing.Words("", Look.TEXT, Anchor.MIDDLE, x, y + 18, 8, dot.name()));
            marks.add(new Drawing.Words("", Look.MUTE, Anchor.MIDDLE, x, y + 27.5, 7.5, dot.figure()));
        }
        return new Drawing(WIDTH, rows * ROW, marks);
    }

    /** The values of the dots in words, for those who cannot see them. */
    static String alternative(List<Dot> dots, String separator) {
        return dots.stream().map(d -> d.name() + " " + d.figure()).collect(Collectors.joining(separator));
    }
}
