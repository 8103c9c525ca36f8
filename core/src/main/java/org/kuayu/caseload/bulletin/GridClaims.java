package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kuayu.caseload.printed.PrintedNumber;

/** A table: flows along its rows or columns, totals, shares, and whatever its other rows do. For one table. */
final class GridClaims {
    private static final Pattern PIECE = Pattern.compile("(?i)\\s*(?:其中|含|内含|of which|of these|incl).*");

    private static final int SHORT = 40;

    private final Grid grid;
    private final List<Spot> around;
    private final List<Claim> claims = new ArrayList<>();

    /** A table with the counts that stand in the text around it. */
    GridClaims(Grid grid, List<Spot> around) {
        this.grid = grid;
        this.around = around;
    }

    List<Claim> claims() {
        var turned = grid.turned();
        flows(grid);
        flows(turned);
        totals(grid);
        totals(turned);
        shares();
        claims.addAll(new Patterns(grid).claims());
        claims.addAll(new Patterns(turned).claims());
        return claims;
    }

    /** Flows of one row, as the headings say. */
    private void flows(Grid table) {
        for (int r = 0; r < table.rows().size(); r++) {
            var frames = new ArrayList<Frame>();
            for (int c = 0; c < table.width(); c++) {
                var part = Grid.telling(table.columns().get(c));
                var cell = table.at(r, c).filter(s -> usable(s, part)).map(s -> s.with(part));
                if (cell.isPresent()) {
                    if (frames.isEmpty() || frames.getLast().has(part)) {
                        frames.add(new Frame(""));
                    }
                    frames.getLast().put(cell.get());
                }
            }
            frames.forEach(f -> claims.addAll(f.claims(s -> Claim.Weight.SAID)));
        }
    }

    private static boolean usable(Spot spot, Part part) {
        boolean rate = spot.percent() && (part == Part.CLOSING_RATE || part == Part.CLEARANCE);
        return rate
                || part == Part.DISPOSITION && spot.interval().isPresent()
                || part.flow() && spot.counts() && !spot.part().change() && spot.part() != Part.RATE;
    }

    private static boolean total(String name) {
        return Grid.telling(name) == Part.TOTAL || Words.has(name, Part.TOTAL) && name.length() < 12;
    }

    /** Rows that are called a total, against the other rows; where most columns agree, those that do not are contradictions. */
    private void totals(Grid table) {
        int most = SHORT;
        for (int r = 0; r < table.rows().size() && most > 0; r++) {
            if (total(table.rows().get(r))) {
                most--;
                var best = ways(table, r).stream()
                        .map(parts -> sums(table, parts))
                        .filter(s -> !s.isEmpty())
                        .max((a, b) -> Long.compare(holding(a), holding(b)));
                best.ifPresent(this::totalled);
            }
        }
    }

    private static long holding(List<Equation> sums) {
        return sums.stream()
                .filter(e -> e.holds(Spot::printed))
                .filter(e -> e.spots().getFirst().number().value().signum() != 0)
                .count();
    }

    private void totalled(List<Equation> sums) {
        long hold = holding(sums);
        for (Equation sum : sums) {
            var weight = hold * 2 >= sums.size() && hold > 0
                    ? Claim.Weight.SAID
                    : sum.over() || hold > 0 ? Claim.Weight.NEAR : Claim.Weight.REST;
            claims.add(Claim.of(weight, sum));
        }
    }

    /** The rows that may make the total, the total's row first: all others, all subtotals, those up to the total before. */
    private static List<List<Integer>> ways(Grid table, int total) {
        var all = IntStream.range(0, table.rows().size())
                .filter(r -> r != total && part(table.rows().get(r)))
                .boxed()
                .toList();
        var plain = all.stream().filter(r -> !total(table.rows().get(r))).toList();
        var totals = all.stream().filter(r -> total(table.rows().get(r))).toList();
        var before = new ArrayList<Integer>();
        for (int r = total - 1; r >= 0 && !total(table.rows().get(r)); r--) {
            before.addFirst(r);
        }
        before.removeIf(r -> !part(table.rows().get(r)));
        var behind = new ArrayList<Integer>();
        for (int r = total + 1; r < table.rows().size() && !total(table.rows().get(r)); r++) {
            behind.add(r);
        }
        behind.removeIf(r -> !part(table.rows().get(r)));
        return List.of(headed(total, plain), headed(total, totals), headed(total, before), headed(total, behind));
    }

    private static boolean part(String name) {
        var telling = Grid.telling(name);
        boolean rate = telling == Part.CLOSING_RATE || telling == Part.CLEARANCE || telling == Part.RATE || telling == Part.SHARE;
        return !PIECE.matcher(name).matches() && telling != Part.BASE && !telling.change() && !rate && telling != Part.EACH;
    }

    private static List<Integer> headed(int total, List<Integer> parts) {
        var rows = new ArrayList<Integer>();
        rows.add(total);
        rows.addAll(parts);
        return rows;
    }

    /** One sum for each column whose cells can be added. */
    private static List<Equation> sums(Grid table, List<Integer> rows) {
        if (rows.size() < 3) {
            return List.of();
        }
        var sums = new ArrayList<Equation>();
        for (int c = 0; c < table.width(); c++) {
            int column = c;
            var spots = rows.stream().flatMap(r -> table.at(r, column).stream()).toList();
            boolean headed = table.at(rows.getFirst(), c).isPresent();
            if (headed && spots.size() >= 3 && spots.stream().allMatch(s -> addable(s, table.columns().get(column)))) {
                sums.add(Equation.of(Identity.SUM, Equation.Form.SUM, spots));
            }
        }
        return sums;
    }

    /** Counts and money can be added, shares of one whole too; rates and averages cannot. */
    static boolean addable(Spot spot, String heading) {
        if (spot.interval().isEmpty()) {
            return false;
        }
        return switch (spot.number().kind()) {
            case COUNT, MONEY -> spot.part() != Part.EACH && spot.part() != Part.DISPOSITION && Grid.telling(heading) != Part.EACH;
            case PERCENT -> Grid.telling(heading) == Part.SHARE || spot.part() == Part.SHARE;
            default -> false;
        };
    }

    /** Columns of shares: of the total below, of the sum of the column, of another column, or of a number in the text. */
    private void shares() {
        for (int c = 0; c < grid.width(); c++) {
            var kind = Grid.telling(grid.columns().get(c));
            boolean share = kind == Part.SHARE || kind == Part.NONE || kind == Part.TOTAL;
            int column = c;
            var rows = IntStream.range(0, grid.rows().size())
                    .filter(r -> grid.at(r, column).filter(Spot::percent).isPresent())
                    .boxed()
                    .toList();
            if (!share || rows.isEmpty()) {
                continue;
            }
            var best = candidates(rows, c).stream().max((a, b) -> Long.compare(holding(a), holding(b)));
            best.ifPresent(list -> shared(list, rows.size()));
            hundred(rows, c);
        }
    }

    private void shared(List<Equation> list, int rows) {
        long hold = holding(list);
        if (hold == 0 && list.size() > 1) {
            return;
        }
        var weight = hold > 0 && hold * 2 >= rows ? Claim.Weight.SAID : Claim.Weight.NEAR;
        list.forEach(e -> claims.add(Claim.of(weight, e)));
    }

    private List<List<Equation>> candidates(List<Integer> rows, int column) {
        var all = new ArrayList<List<Equation>>();
        var wholes = new ArrayList<>(around);
        for (int part = column - 1; part >= 0; part--) {
            int counted = part;
            for (int r : wholes()) {
                grid.at(r, part).filter(s -> s.counts() || s.is(PrintedNumber.Kind.MONEY)).ifPresent(wholes::add);
            }
            var spots = IntStream.range(0, grid.rows().size())
                    .filter(r -> !total(grid.rows().get(r)) && part(grid.rows().get(r)))
                    .boxed()
                    .flatMap(r -> grid.at(r, counted).stream())
                    .filter(s -> s.interval().isPresent())
                    .toList();
            wholes.stream().filter(s -> s.interval().isPresent()).distinct().forEach(w -> all.add(of(rows, column, counted, List.of(w))));
            if (spots.size() > 1 && spots.size() <= 2 * SHORT) {
                all.add(of(rows, column, part, spots));
            }
            for (int whole = 0; whole < grid.width(); whole++) {
                int divisor = whole;
                all.add(rows.stream().flatMap(r -> share(r, column, counted, grid.at(r, divisor).stream().toList()).stream()).toList());
            }
        }
        return all.stream().filter(l -> !l.isEmpty()).toList();
    }

    /** The rows that may hold the whole: all of a short table, of a long one those called a total, the first and the last. */
    private List<Integer> wholes() {
        int size = grid.rows().size();
        return IntStream.range(0, size)
                .filter(r -> size <= SHORT || r < 2 || r >= size - 2 || total(grid.rows().get(r)))
                .limit(SHORT)
                .boxed()
                .toList();
    }

    private List<Equation> of(List<Integer> rows, int column, int part, List<Spot> whole) {
        return rows.stream().flatMap(r -> share(r, column, part, whole).stream()).toList();
    }

    private Optional<Equation> share(int row, int column, int part, List<Spot> whole) {
        var rate = grid.at(row, column);
        var count = grid.at(row, part).filter(s -> s.interval().isPresent() && !s.percent());
        boolean divides = !whole.isEmpty() && whole.stream().allMatch(s -> s.interval().isPresent() && !s.percent());
        boolean same = count.isPresent() && whole.size() == 1 && whole.getFirst().id() == count.get().id();
        if (rate.isEmpty() || count.isEmpty() || !divides || same) {
            return Optional.empty();
        }
        var spots = new ArrayList<Spot>(List.of(rate.get(), count.get()));
        spots.addAll(whole);
        return Optional.of(Equation.of(Identity.SHARE, Equation.Form.QUOTIENT, spots));
    }

    private void hundred(List<Integer> rows, int column) {
        var parts = rows.stream()
                .filter(r -> !total(grid.rows().get(r)) && part(grid.rows().get(r)))
                .map(r -> grid.at(r, column).orElseThrow())
                .filter(s -> s.interval().isPresent())
                .toList();
        if (parts.size() > 1) {
            claims.add(Claim.of(Claim.Weight.GUESSED, Equation.of(Identity.HUNDRED, Equation.Form.HUNDRED, parts)));
        }
    }
}
