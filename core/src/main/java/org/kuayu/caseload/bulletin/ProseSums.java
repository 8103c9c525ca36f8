package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums in running text: a number, 其中, and its parts. For one passage. */
final class ProseSums {
    private static final Pattern MARK = Pattern.compile(
            "其中|包括|分别为|分别是|由[^，。]{0,20}组成|(?i:of which|of these|of them|among them|including|comprising|consisting of|made up of|namely|broken down|\\bof the (?=[\\d,]+))");
    private static final Pattern ALL = Pattern.compile("分别为|分别是|组成|(?i:comprising|consisting of|made up of|namely)");
    private static final int MANY = 30;
    private static final int MARKS = 1_000;
    private static final int FEW = 12;
    private static final int REACH = 3_000;

    private final String text;
    private final List<Spot> spots;

    ProseSums(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    /** Where the last word that divides a number stands between these places. */
    static OptionalInt mark(String text, int from, int to) {
        Matcher m = MARK.matcher(text).region(from, to);
        var last = OptionalInt.empty();
        while (m.find()) {
            last = OptionalInt.of(m.start());
        }
        return last;
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        Matcher m = MARK.matcher(text);
        for (int marks = 0; marks < MARKS && m.find(); marks++) {
            divided(m.start(), ALL.matcher(m.group()).matches(), claims);
        }
        runs(claims);
        again(claims);
        return claims;
    }

    private static boolean counted(Spot spot) {
        return spot.counts() && spot.measured();
    }

    private List<Spot> behind(int mark) {
        int end = mark;
        while (end < text.length() && end - mark < REACH && !Prose.ends(text, end)) {
            end++;
        }
        int stop = end;
        return spots.stream()
                .filter(s -> counted(s) && s.number().from() >= mark && s.number().from() < stop)
                .limit(MANY)
                .toList();
    }

    private List<Spot> before(int mark) {
        int earlier = Prose.start(text, Math.max(0, Prose.start(text, mark) - 1));
        return spots.stream()
                .filter(s -> counted(s) && s.number().to() <= mark && s.number().from() >= earlier)
                .toList()
                .reversed();
    }

    /**
     * The first parts behind the mark that make a number before it; otherwise, where the parts exceed the number or are said
     * to be all, a slip is told. A number that exceeds the parts shown is no error: others may not be shown.
     */
    private void divided(int mark, boolean all, List<Claim> claims) {
        var parts = behind(mark);
        var wholes = before(mark).stream().limit(4).toList();
        if (parts.size() < 2 || wholes.isEmpty()) {
            return;
        }
        for (Spot whole : wholes) {
            for (int n = parts.size(); n >= 2; n--) {
                var sum = Equation.sum(whole, parts.subList(0, n));
                if (sum.holds(Spot::printed)) {
                    claims.add(Claim.of(Claim.Weight.SAID, sum));
                    return;
                }
            }
        }
        if (partwise(parts, before(mark), claims)) {
            return;
        }
        var like = parts.stream().filter(p -> p.part() == Part.NONE || p.part() == parts.getFirst().part()).toList();
        boolean flows = parts.stream().filter(p -> p.part().flow()).map(Spot::part).distinct().count() > 1;
        if (like.size() >= 2 && !flows) {
            var sum = Equation.sum(wholes.getFirst(), like);
            claims.add(Claim.of(sum.over() || all ? Claim.Weight.NEAR : Claim.Weight.REST, sum));
        }
    }

    /** Parts that are flows themselves: each kind is added by itself, 受理 to 受理 and 结案 to 结案. */
    private static boolean partwise(List<Spot> parts, List<Spot> wholes, List<Claim> claims) {
        var kinds = parts.stream().map(Spot::part).filter(Part::flow).distinct().toList();
        if (kinds.size() < 2) {
            return false;
        }
        for (Part kind : kinds) {
            var same = parts.stream().filter(p -> p.part() == kind).toList();
            wholes.stream().filter(w -> w.part() == kind && same.size() > 1).findFirst().ifPresent(w -> {
                var sum = Equation.sum(w, same);
                claims.add(Claim.of(sum.over() ? Claim.Weight.NEAR : Claim.Weight.REST, sum));
            });
        }
        return true;
    }

    /** A number said again in order to divide it: of the 3,871 closed cases; 审结的1608件案件中. */
    private void again(List<Claim> claims) {
        for (int i = 1; i < spots.size(); i++) {
            var spot = spots.get(i);
            int to = Math.min(text.length(), spot.number().to() + 10);
            boolean divides = text.substring(spot.number().to(), to).matches("(?s)[件案]{0,2}[^，。；]{0,6}中.*")
                    || text.substring(Math.max(0, spot.number().from() - 7), spot.number().from()).matches("(?is).*\\bof the ");
            if (divides && spot.counts()) {
                spots.subList(0, i).reversed().stream()
                        .filter(s -> s.part() == spot.part() && spot.part().flow() && s.counts())
                        .filter(s -> spot.scope().isEmpty() || s.scope().equals(spot.scope()))
                        .findFirst()
                        .ifPresent(s -> claims.add(Claim.of(
                                Claim.Weight.NEAR, Equation.of(Identity.SAME, Equation.Form.SUM, List.of(spot, s)))));
            }
        }
    }

    /** A number and the ones right behind it, or right before it, that make it, wherever there are some of three digits. */
    private void runs(List<Claim> claims) {
        var counts = spots.stream().filter(ProseSums::counted).toList();
        for (int i = 0; i < counts.size(); i++) {
            var whole = counts.get(i);
            if (whole.number().single().compareTo(BigDecimal.valueOf(100)) < 0) {
                continue;
            }
            for (int n = 2; n <= FEW; n++) {
                guess(whole, run(counts, i + 1, i + 1 + n), claims);
                guess(whole, run(counts, i - n, i), claims);
            }
        }
    }

    private static List<Spot> run(List<Spot> counts, int from, int to) {
        return from < 0 || to > counts.size() ? List.of() : counts.subList(from, to);
    }

    private static void guess(Spot whole, List<Spot> parts, List<Claim> claims) {
        if (parts.isEmpty()) {
            return;
        }
        boolean exact = parts.stream().allMatch(s -> s.printed().exact());
        var sum = Equation.sum(whole, parts);
        if (exact && whole.printed().exact() && sum.holds(Spot::printed)) {
            claims.add(Claim.of(Claim.Weight.GUESSED, sum));
        }
    }
}
