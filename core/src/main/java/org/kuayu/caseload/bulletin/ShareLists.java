package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Lists of parts with their shares in one sentence, one behind the other (911 件，占 71.0%；246 件，占 19.2%) or in two rows
 * (312 件、4875 件，占比分别为 5.9%、92.1%). Most of the list tells the whole; what differs contradicts. For one passage.
 */
final class ShareLists {
    private static final int BEFORE = 6;

    private record Pair(Spot part, Spot share) {
        Equation of(List<Spot> whole) {
            var spots = new ArrayList<Spot>(List.of(share, part));
            spots.addAll(whole);
            return Equation.of(Identity.SHARE, Equation.Form.QUOTIENT, spots);
        }
    }

    private final String text;
    private final List<Spot> spots;
    private final List<Claim> claims = new ArrayList<>();

    ShareLists(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    List<Claim> claims() {
        int from = 0;
        for (int i = 1; i <= spots.size(); i++) {
            if (i == spots.size() || ends(spots.get(i - 1), spots.get(i))) {
                sentence(from, i);
                from = i;
            }
        }
        return claims;
    }

    private boolean ends(Spot one, Spot next) {
        return Prose.between(text, one.number().to(), next.number().from()) > 0;
    }

    private static boolean share(Spot spot) {
        return spot.percent() && (spot.part() == Part.SHARE || spot.part() == Part.NONE);
    }

    private void sentence(int from, int to) {
        var pairs = new ArrayList<Pair>();
        for (int i = from + 1; i < to; i++) {
            if (share(spots.get(i)) && spots.get(i - 1).measured()) {
                pairs.add(new Pair(spots.get(i - 1), spots.get(i)));
            }
        }
        if (pairs.size() < 2) {
            pairs = rows(from, to);
        }
        if (pairs.size() > 1) {
            list(pairs, from, to);
        }
        totals(from, to);
    }

    /** A row of shares and the row of as many parts before it; a total may stand between. */
    private ArrayList<Pair> rows(int from, int to) {
        var pairs = new ArrayList<Pair>();
        int end = to;
        while (end > from && !share(spots.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > from && share(spots.get(first - 1))) {
            first--;
        }
        var parts = spots.subList(from, first).stream().filter(s -> s.measured() && s.part() != Part.TOTAL).toList();
        int count = end - first;
        if (count > 1 && parts.size() >= count && text.substring(spots.get(from).number().from(), spots.get(first).number().from()).contains("分别")
                || count > 1 && parts.size() == count) {
            int skip = parts.size() - count;
            for (int i = 0; i < count; i++) {
                pairs.add(new Pair(parts.get(skip + i), spots.get(first + i)));
            }
        }
        return pairs;
    }

    private void list(List<Pair> pairs, int from, int to) {
        var parts = pairs.stream().map(Pair::part).toList();
        var wholes = new LinkedHashSet<List<Spot>>();
        var totals = new ArrayList<Spot>();
        for (int i = to - 1; i >= Math.max(0, from - BEFORE); i--) {
            var spot = spots.get(i);
            boolean like = spot.measured() && spot.number().kind() == parts.getFirst().number().kind();
            if (like && !parts.contains(spot)) {
                totals.add(spot);
                wholes.add(List.of(spot));
            }
        }
        wholes.add(parts);
        long most = wholes.stream().mapToLong(w -> holding(pairs, w)).max().orElse(0);
        if (most == 0 || most * 2 < pairs.size()) {
            return;
        }
        var best = wholes.stream().filter(w -> holding(pairs, w) == most).findFirst().orElseThrow();
        pairs.forEach(p -> claims.add(Claim.of(Claim.Weight.SAID, p.of(best))));
        whole(pairs, parts, totals);
    }

    private static long holding(List<Pair> pairs, List<Spot> whole) {
        return pairs.stream().filter(p -> p.of(whole).holds(Spot::printed)).count();
    }

    /** Where the shares make 100 %, the parts are all there is, and the total is their sum. */
    private void whole(List<Pair> pairs, List<Spot> parts, List<Spot> totals) {
        var shares = pairs.stream().map(Pair::share).toList();
        boolean all = Equation.of(Identity.HUNDRED, Equation.Form.HUNDRED, shares).holds(Spot::printed);
        if (!all) {
            return;
        }
        for (Spot total : totals) {
            var sum = Equation.sum(total, parts);
            if (sum.holds(Spot::printed)) {
                claims.add(Claim.of(Claim.Weight.SAID, sum));
                return;
            }
        }
        if (!totals.isEmpty()) {
            claims.add(Claim.of(Claim.Weight.NEAR, Equation.sum(totals.getFirst(), parts)));
        }
    }

    /** Numbers in a row and what they come to: 312 件、4875 件、107 件，共计 5294 件. */
    private void totals(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            var total = spots.get(i);
            var parts = spots.subList(from, i).stream()
                    .filter(s -> s.measured() && s.number().kind() == total.number().kind())
                    .toList();
            boolean plain = parts.size() == i - from && parts.stream().noneMatch(s -> s.part().flow() || s.part() == Part.TOTAL);
            if (total.part() == Part.TOTAL && total.measured() && plain && parts.size() > 1) {
                claims.add(Claim.of(Claim.Weight.NEAR, Equation.sum(total, parts)));
            }
        }
    }
}
