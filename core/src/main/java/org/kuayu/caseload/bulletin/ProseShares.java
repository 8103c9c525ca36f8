package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shares and rates in running text: which number they are of, and of which whole. For one passage. */
final class ProseShares {
    private static final Set<Part> WHOLES = EnumSet.of(
            Part.OPENING, Part.RECEIVED, Part.HANDLED, Part.INTAKE, Part.CLOSED, Part.PENDING);
    private static final int MANY = 40;

    private final String text;
    private final List<Spot> spots;

    ProseShares(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.percent() && spot.part() == Part.SHARE) {
                share(i).ifPresent(claims::add);
            } else if (spot.percent() && (spot.part() == Part.RATE || spot.part() == Part.NONE)) {
                rate(i).ifPresent(claims::add);
            } else if (spot.part() == Part.EACH && spot.interval().isPresent()) {
                each(i).ifPresent(claims::add);
            }
        }
        hundred(claims);
        claims.addAll(new ShareLists(text, spots).claims());
        return claims;
    }

    /** The nearest count before the share in its sentence, else the next one behind it: 占8.77%，为73件. */
    private Optional<Spot> numerator(int at) {
        int start = Prose.start(text, spots.get(at).number().from());
        String name = subject(at);
        for (int i = at - 1; i >= 0 && spots.get(i).number().from() >= start; i--) {
            var spot = spots.get(i);
            if (spot.measured() && name(spot.label()).contains(name)) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** What the clause before 占 names, when it names something: 金融借款占标的额的; empty text otherwise. */
    private String subject(int at) {
        int from = at == 0 ? 0 : spots.get(at - 1).number().to();
        String before = text.substring(Math.max(from, Prose.start(text, spots.get(at).number().from())), spots.get(at).number().from());
        int mark = before.lastIndexOf('占');
        String clause = mark < 0 ? "" : before.substring(0, mark).replaceAll("(?s).*[，,；;、：:（(]", "");
        return name(clause);
    }

    /** A name without the words that any may have. */
    private static String name(String words) {
        return words.replaceAll("[\\s的了共为其中全部所有总数量案件各类约计该类分别比]", "");
    }

    private Optional<Claim> share(int at) {
        var share = spots.get(at);
        var part = numerator(at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        var said = wholesSaid(at, part.get());
        var ways = new LinkedHashSet<Spot>(said);
        if (said.isEmpty() || share.decimals() > 0) {
            around(at, part.get()).forEach(ways::add);
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(
                        said.isEmpty() ? Claim.Weight.GUESSED : Claim.Weight.SAID,
                        ways.stream()
                                .map(whole -> Equation.of(
                                        Identity.SHARE, Equation.Form.QUOTIENT, List.of(share, part.get(), whole)))
                                .toList()));
    }

    /** The whole that the words name (占民事案件的), or the number that 其中 divides. */
    private List<Spot> wholesSaid(int at, Spot part) {
        var share = spots.get(at);
        String window = window(at);
        String name = name(window.replaceAll("^占|的\\s*$", ""));
        if (name.length() > 1) {
            var called = spots.stream()
                    .filter(s -> s.id() != part.id() && s.measured() && name(s.label()).contains(name))
                    .filter(s -> s.number().kind() == part.number().kind())
                    .toList();
            if (!called.isEmpty()) {
                return called;
            }
        }
        var kind = Words.last(window, WHOLES);
        String scope = Words.scope(window);
        var before = spots.stream()
                .filter(s -> s.id() != part.id() && s.measured() && s.number().kind() == part.number().kind())
                .filter(s -> s.number().from() < share.number().from())
                .toList()
                .reversed();
        if (kind.isPresent() || !scope.isEmpty()) {
            var named = before.stream()
                    .filter(s -> kind.isEmpty() || s.part() == kind.get() || kind.get() == Part.HANDLED && s.part() == Part.INTAKE)
                    .filter(s -> scope.isEmpty() || s.scope().equals(scope))
                    .limit(3)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return lead(part, before, share);
    }

    /** The last number before 其中 in the sentence of the part or the one before; or before a list of shares. */
    private List<Spot> lead(Spot part, List<Spot> before, Spot share) {
        int start = Prose.start(text, part.number().from());
        var mark = ProseSums.mark(text, start, part.number().from());
        if (mark.isEmpty() || Prose.between(text, part.number().to(), share.number().from()) > 0) {
            return List.of();
        }
        int earlier = Prose.start(text, Math.max(0, start - 1));
        return before.stream()
                .filter(s -> s.number().to() <= mark.getAsInt() && s.number().from() >= earlier)
                .limit(4)
                .toList();
    }

    /** What stands between the share's word and the share: 占全部结案的. */
    private String window(int at) {
        var share = spots.get(at).number();
        int from = at == 0 ? 0 : spots.get(at - 1).number().to();
        String before = text.substring(Math.max(from, Prose.start(text, share.from())), share.from());
        int mark = before.lastIndexOf('占');
        int next = at + 1 < spots.size() ? spots.get(at + 1).number().from() : text.length();
        int end = Math.min(next, Math.min(text.length(), share.to() + 60));
        String behind = text.substring(share.to(), end).replaceAll("[，,；;。.（(].*|\\n.*", "");
        return behind.stripLeading().startsWith("of ") ? behind : mark < 0 ? "" : before.substring(mark);
    }

    private static boolean large(Spot whole, Spot part) {
        return whole.printed().below().compareTo(part.printed().least()) >= 0
                && whole.number().value().signum() > 0;
    }

    /** Any other number before it that could be the whole. */
    private List<Spot> around(int at, Spot part) {
        return spots.subList(Math.max(0, at - MANY), at).reversed().stream()
                .filter(s -> s.id() != part.id() && s.measured() && large(s, part) && s.number().kind() == part.number().kind())
                .toList();
    }

    /** A rate of two numbers of its sentence; where there are two and no more, a slip in one of the three is told. */
    private Optional<Claim> rate(int at) {
        var rate = spots.get(at);
        int start = Prose.start(text, rate.number().from());
        var counts = spots.subList(Math.max(0, at - 8), at).stream()
                .filter(s -> s.number().from() >= start && s.measured())
                .toList();
        var ways = new ArrayList<Equation>();
        for (int i = counts.size() - 1; i >= 0; i--) {
            for (int j = counts.size() - 1; j >= 0; j--) {
                if (i != j && (counts.size() == 2 || large(counts.get(j), counts.get(i))) && counts.get(i).number().kind() == counts.get(j).number().kind()) {
                    ways.add(Equation.of(
                            Identity.RATE, Equation.Form.QUOTIENT, List.of(rate, counts.get(i), counts.get(j))));
                }
            }
        }
        boolean telling = rate.part() == Part.RATE && rate.decimals() >= 2 && counts.size() == 2;
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(telling ? Claim.Weight.NEAR : Claim.Weight.GUESSED, ways));
    }

    /** So many for each: closed cases over judges, where both are printed. */
    private Optional<Claim> each(int at) {
        var each = spots.get(at);
        var counts = spots.stream().filter(s -> s.id() != each.id() && s.measured() && s.counts()).toList();
        var judges = counts.stream()
                .filter(s -> s.label().matches("(?i).*(?:法官|审判员|judges?).*") && s.number().unit().matches("|名|人|位"))
                .toList();
        var ways = new ArrayList<Equation>();
        for (Spot judge : judges) {
            counts.stream()
                    .filter(c -> c.part() == Part.CLOSED)
                    .forEach(c -> ways.add(new Equation(
                            Identity.EACH, Equation.Form.QUOTIENT, List.of(each, c, judge), BigDecimal.ONE)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Claim(Claim.Weight.NEAR, ways));
    }

    /** Shares of one sentence that make 100 % between them. */
    private void hundred(List<Claim> claims) {
        var run = new ArrayList<Spot>();
        for (Spot spot : spots) {
            if (!run.isEmpty() && Prose.between(text, run.getLast().number().to(), spot.number().from()) > 0) {
                add(run, claims);
            }
            if (spot.percent() && (spot.part() == Part.SHARE || spot.part() == Part.NONE)) {
                run.add(spot);
            }
        }
        add(run, claims);
    }

    private static void add(List<Spot> run, List<Claim> claims) {
        if (run.size() > 1) {
            claims.add(Claim.of(Claim.Weight.GUESSED, Equation.of(Identity.HUNDRED, Equation.Form.HUNDRED, run)));
        }
        run.clear();
    }
}
