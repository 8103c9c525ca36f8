package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.NotFigure;
import org.kuayu.caseload.printed.NumberReader;

/** One testing of one text: where its numbers are, what they claim, what came of it. */
final class Check {
    private static final int ABOVE = 120;

    private final String text;
    private final Layout layout;
    private final List<Spot> spots;
    private final List<NotFigure> others = new ArrayList<>();
    private final List<Spot> prose;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Check(String text) {
        this.text = text;
        this.layout = Layout.of(text);
        var found = NumberReader.read(layout.prose());
        others.addAll(found.others());
        prose = new Locator(layout.prose())
                .list(found.numbers().stream().limit(Bulletins.MOST_NUMBERS + 1L).toList(), 0);
        var all = new ArrayList<>(prose);
        for (var table : layout.tables()) {
            String above = text.substring(Math.max(0, table.from() - ABOVE), table.from());
            var grid = Grid.of(table, above, all.size());
            grids.add(grid);
            all.addAll(grid.spots());
            table.rows().forEach(row -> row.forEach(cell -> NumberReader.read(cell.text()).others().forEach(o -> others.add(
                    new NotFigure(o.why(), o.from() + cell.from(), o.to() + cell.from())))));
        }
        this.spots = List.copyOf(all);
    }

    int size() {
        return spots.size();
    }

    BulletinReport report() {
        claims.addAll(new Prose(layout.prose(), prose).claims());
        var counts = prose.stream().filter(Spot::counts).limit(40).toList();
        grids.forEach(g -> claims.addAll(new GridClaims(g, counts).claims()));
        var verdict = Verdict.of(spots.size(), claims);
        var order = spots.stream().sorted(Comparator.comparingInt(s -> s.number().from())).toList();
        var ids = new HashMap<Integer, Integer>();
        order.forEach(s -> ids.put(s.id(), ids.size()));
        var findings = findings(verdict, ids);
        return new BulletinReport(text, sheets(), judged(order, verdict, findings), sorted(), findings);
    }

    private List<BulletinReport.Sheet> sheets() {
        return layout.tables().stream()
                .map(t -> new BulletinReport.Sheet(t.from(), t.to(), t.rows().stream()
                        .map(r -> r.stream()
                                .map(c -> new BulletinReport.Place(c.from(), c.from() + c.text().length()))
                                .toList())
                        .toList()))
                .toList();
    }

    private List<NotFigure> sorted() {
        return others.stream().sorted(Comparator.comparingInt(NotFigure::from)).toList();
    }

    private static List<BulletinReport.Finding> findings(Verdict verdict, Map<Integer, Integer> ids) {
        var findings = new ArrayList<BulletinReport.Finding>();
        verdict.failing().entrySet().stream()
                .map(e -> failing(e.getKey(), e.getValue(), ids))
                .distinct()
                .forEach(findings::add);
        verdict.rests().forEach(claim -> findings.add(rest(claim.first(), ids)));
        var seen = new LinkedHashSet<Set<Integer>>();
        verdict.holding().values().stream()
                .sorted(Comparator.comparing(Equation::identity))
                .forEach(way -> {
                    var numbers = numbers(way, ids);
                    if (seen.add(Set.copyOf(new LinkedHashSet<>(numbers)))) {
                        findings.add(new BulletinReport.Finding(
                                way.identity(), true, numbers, Arithmetic.of(way, true), Map.of(), false));
                    }
                });
        return findings;
    }

    private static BulletinReport.Finding rest(Equation sum, Map<Integer, Integer> ids) {
        return new BulletinReport.Finding(
                Identity.REST, true, numbers(sum, ids), Arithmetic.rest(sum), Map.of(), false);
    }

    private static List<Integer> numbers(Equation way, Map<Integer, Integer> ids) {
        return way.spots().stream().map(s -> ids.get(s.id())).distinct().toList();
    }

    private static BulletinReport.Finding failing(
            Claim claim, Map<Integer, Interval> fits, Map<Integer, Integer> ids) {
        var way = claim.ways().stream()
                .filter(w -> w.spots().stream().anyMatch(s -> fits.containsKey(s.id()) && mended(w, s, fits.get(s.id()))))
                .findFirst()
                .orElse(claim.first());
        var written = new LinkedHashMap<Integer, String>();
        boolean unit = false;
        for (Spot spot : way.spots()) {
            var needed = fits.get(spot.id());
            if (needed != null) {
                written.put(ids.get(spot.id()), Arithmetic.fitting(spot.number(), needed));
                unit |= Rounding.unitSlip(spot.number(), needed).isPresent();
            }
        }
        return new BulletinReport.Finding(
                way.identity(), false, numbers(way, ids), Arithmetic.of(way, false), written, unit);
    }

    private static boolean mended(Equation way, Spot changed, Interval value) {
        return way.holds(s -> s.id() == changed.id() ? value : s.printed());
    }

    private List<BulletinReport.Judged> judged(
            List<Spot> order, Verdict verdict, List<BulletinReport.Finding> findings) {
        var touching = new HashMap<Integer, List<Integer>>();
        for (int f = 0; f < findings.size(); f++) {
            for (int number : findings.get(f).numbers()) {
                touching.computeIfAbsent(number, n -> new ArrayList<>()).add(f);
            }
        }
        var judged = new ArrayList<BulletinReport.Judged>();
        int line = 1;
        int begin = 0;
        int at = 0;
        for (Spot spot : order) {
            for (; at < spot.number().from(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    begin = at + 1;
                }
            }
            int id = judged.size();
            judged.add(new BulletinReport.Judged(
                    id, spot.number(), line, at - begin + 1, spot.label(), verdict.state(spot.id()),
                    touching.getOrDefault(id, List.of())));
        }
        return judged;
    }
}
