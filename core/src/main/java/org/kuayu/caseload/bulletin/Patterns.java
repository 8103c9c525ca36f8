package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayu.caseload.printed.PrintedNumber;

/**
 * What the columns of a table do with each other, found from the rows: one is the sum, the difference, the rate or the change
 * of others in most rows, so a row in which it is not contradicts itself. Headings are not asked. For one table.
 */
final class Patterns {
    private static final int WIDEST = 24;
    private static final int LONGEST = 400;
    private static final int RUN = 12;
    private static final int PAIRS = 12;
    private static final int FEW = 5;
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** How columns belong together; the last column is taken {@code back} rows before. */
    private record Shape(Identity identity, Equation.Form form, List<Integer> columns, int back) {
        Shape(Identity identity, Equation.Form form, List<Integer> columns) {
            this(identity, form, columns, 0);
        }
    }

    private record Found(List<Equation> rows, long hold, long firm) {
        boolean most() {
            return firm >= 2 && hold * 10 >= rows.size() * 6L;
        }
    }

    private final Grid grid;

    Patterns(Grid grid) {
        this.grid = grid;
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        if (grid.width() > LONGEST || grid.rows().size() > LONGEST) {
            return claims;
        }
        for (int c = 0; c < grid.width(); c++) {
            int column = c;
            boolean any = IntStream.range(0, grid.rows().size()).anyMatch(r -> grid.at(r, column).isPresent());
            if (any) {
                best(sums(c)).ifPresent(f -> add(f, claims));
                if (rated(c)) {
                    best(rates(c)).ifPresent(f -> add(f, claims));
                    best(steps(c)).ifPresent(f -> add(f, claims));
                }
            }
        }
        return claims;
    }

    /** Whether a column has anything but plain counts; whether it is 旧存, which may be the 未结 of the row before. */
    private boolean rated(int column) {
        return grid.cells().stream()
                .flatMap(r -> r.get(column).stream())
                .anyMatch(s -> !s.is(PrintedNumber.Kind.COUNT) || s.part().change() || s.part() == Part.OPENING);
    }

    private static void add(Found found, List<Claim> claims) {
        var weight = found.most() ? Claim.Weight.SAID : Claim.Weight.NEAR;
        found.rows().forEach(e -> claims.add(Claim.of(weight, e)));
    }

    /** What most rows do; where the heading says that it is a change, what some do. */
    private Optional<Found> best(List<Shape> shapes) {
        return shapes.stream()
                .map(this::found)
                .filter(f -> f.most() || f.firm() > 0 && f.rows().getFirst().spots().getFirst().part().change())
                .max((a, b) -> Long.compare(a.firm(), b.firm()));
    }

    /** Sums of neighbours, and of any two. */
    private List<Shape> sums(int result) {
        var shapes = new ArrayList<Shape>();
        for (int n = 2; n <= RUN; n++) {
            shape(Identity.PATTERN, Equation.Form.SUM, run(result, result + 1, result + 1 + n), shapes);
            shape(Identity.PATTERN, Equation.Form.SUM, run(result, result - n, result), shapes);
        }
        if (grid.width() <= WIDEST) {
            pairs(result, PAIRS, (a, b) -> {
                if (a < b) {
                    shapes.add(new Shape(Identity.PATTERN, Equation.Form.SUM, List.of(result, a, b)));
                }
            });
        }
        return shapes;
    }

    private List<Shape> rates(int result) {
        var shapes = new ArrayList<Shape>();
        pairs(result, grid.width() <= WIDEST ? WIDEST : FEW, (a, b) -> {
            shapes.add(new Shape(Identity.RATE, Equation.Form.QUOTIENT, List.of(result, a, b)));
            shapes.add(new Shape(Identity.CHANGE, Equation.Form.CHANGE, List.of(result, a, b)));
            shapes.add(new Shape(Identity.DIFFERENCE, Equation.Form.DIFFERENCE, List.of(result, a, b)));
        });
        return shapes;
    }

    /** Changes against the row before or, where the latest comes first, behind. */
    private List<Shape> steps(int result) {
        var shapes = new ArrayList<Shape>();
        for (int a = 0; a < grid.width(); a++) {
            if (a != result) {
                shapes.add(new Shape(Identity.CHANGE, Equation.Form.CHANGE, List.of(result, a, a), 1));
                shapes.add(new Shape(Identity.CHANGE, Equation.Form.CHANGE, List.of(result, a, a), -1));
                shapes.add(new Shape(Identity.DIFFERENCE, Equation.Form.DIFFERENCE, List.of(result, a, a), 1));
                shapes.add(new Shape(Identity.SAME, Equation.Form.SUM, List.of(result, a), 1));
            }
        }
        return shapes;
    }

    private interface Pair {
        void take(int first, int second);
    }

    private void pairs(int result, int most, Pair pair) {
        int from = Math.max(0, result - most);
        int to = Math.min(grid.width(), result + most + 1);
        for (int a = from; a < to; a++) {
            for (int b = from; b < to; b++) {
                if (a != b && a != result && b != result) {
                    pair.take(a, b);
                }
            }
        }
    }

    private List<Integer> run(int result, int from, int to) {
        if (from < 0 || to > grid.width()) {
            return List.of();
        }
        var columns = new ArrayList<Integer>(List.of(result));
        IntStream.range(from, to).forEach(columns::add);
        return columns;
    }

    private static void shape(Identity identity, Equation.Form form, List<Integer> columns, List<Shape> shapes) {
        if (!columns.isEmpty()) {
            shapes.add(new Shape(identity, form, columns));
        }
    }

    private Found found(Shape shape) {
        var rows = new ArrayList<Equation>();
        long hold = 0;
        long firm = 0;
        for (int r = 0; r < grid.rows().size(); r++) {
            var equation = equation(shape, r);
            if (equation.isPresent()) {
                boolean holds = equation.get().holds(Spot::printed);
                rows.add(equation.get());
                hold += holds ? 1 : 0;
                firm += holds && firm(equation.get()) ? 1 : 0;
            }
        }
        return new Found(rows, hold, firm);
    }

    /** Whether an agreement tells something: no noughts, no small numbers, no rough per cent. */
    private static boolean firm(Equation equation) {
        var result = equation.spots().getFirst();
        boolean nought = equation.spots().stream().filter(s -> s.number().value().signum() == 0).count() > 0
                && equation.spots().size() <= 3;
        boolean rough = result.percent() && result.decimals() == 0;
        boolean small = result.counts() && result.number().single().abs().compareTo(SMALL) < 0;
        return !nought && !rough && !small;
    }

    private Optional<Equation> equation(Shape shape, int row) {
        int before = row - shape.back();
        if (before < 0 || before >= grid.rows().size()) {
            return Optional.empty();
        }
        var spots = new ArrayList<Spot>();
        int last = shape.columns().size() - 1;
        shape.columns().subList(0, last).forEach(c -> grid.at(row, c).ifPresent(spots::add));
        grid.at(before, shape.columns().get(last)).ifPresent(spots::add);
        boolean whole = spots.size() == shape.columns().size() && spots.stream().allMatch(s -> s.interval().isPresent());
        return whole && allowed(shape, spots)
                ? Optional.of(Equation.of(shape.identity(), shape.form(), spots))
                : Optional.empty();
    }

    private boolean allowed(Shape shape, List<Spot> spots) {
        var result = spots.getFirst();
        var terms = spots.subList(1, spots.size());
        boolean counts = terms.stream().allMatch(s -> s.counts() || s.is(PrintedNumber.Kind.MONEY));
        return switch (shape.form()) {
            case SUM -> counts && (shape.identity() != Identity.SAME || result.part() == Part.OPENING) && !result.percent() && result.number().kind() == terms.getFirst().number().kind()
                    || spots.stream().allMatch(s -> s.percent() && s.part() == Part.SHARE);
            case QUOTIENT -> result.percent() && counts;
            case CHANGE -> result.percent() && counts;
            default -> result.is(PrintedNumber.Kind.POINTS) && terms.stream().allMatch(Spot::percent)
                    || result.part().change() && result.counts() && counts;
        };
    }
}
