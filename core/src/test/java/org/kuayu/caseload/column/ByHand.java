package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/** Counts a list of cases one by one, as one would with a pencil: slow, and written without a look at the columns. */
final class ByHand {
    /** Each court and those above it. */
    private static final Map<String, List<String>> ABOVE = Map.of(
            "渝", List.of("渝", "最高法"),
            "渝01", List.of("渝01", "渝", "最高法"),
            "渝0112", List.of("渝0112", "渝01", "渝", "最高法"),
            "渝0103", List.of("渝0103", "渝05", "渝", "最高法"),
            "川", List.of("川", "最高法"),
            "川01", List.of("川01", "川", "最高法"),
            "川0104", List.of("川0104", "川01", "川", "最高法"),
            "川0191", List.of("川0191", "川01", "川", "最高法"));

    private final List<CountedCase> cases;
    private final List<CountedCase> all;
    private final Extent extent;
    private ReportPeriod part;

    ByHand(List<CountedCase> cases, Extent extent) {
        this(cases, cases, extent);
    }

    /** Counts these cases, while all of those say what became of them. */
    ByHand(List<CountedCase> cases, List<CountedCase> all, Extent extent) {
        this.cases = cases;
        this.all = all;
        this.extent = extent;
    }

    /** Values by keys, nought left out. */
    Map<List<String>, List<Long>> count(List<Dimension> by, List<Term> terms) {
        var sums = new HashMap<List<String>, List<Long>>();
        var parts = by.contains(Dimension.MONTH)
                ? extent.period().months()
                : by.contains(Dimension.YEAR) ? extent.period().years() : List.of(extent.period());
        for (var each : parts) {
            part = each;
            for (int t = 0; t < terms.size(); t++) {
                count(by, terms.get(t), new Into(sums, t, terms.size()));
            }
        }
        sums.values().removeIf(v -> v.stream().allMatch(n -> n == 0));
        return sums;
    }

    private record Into(Map<List<String>, List<Long>> sums, int term, int terms) {
        void add(List<String> keys, long more) {
            var row = sums.computeIfAbsent(keys, k -> new ArrayList<>(java.util.Collections.nCopies(terms, 0L)));
            row.set(term, row.get(term) + more);
        }
    }

    private void count(List<Dimension> by, Term term, Into into) {
        var distinct = new TreeMap<String, Set<Object>>();
        for (var c : cases) {
            for (var spell : c.spells()) {
                long times = within(c, spell) && holds(c, spell, term.where()) ? times(term.base(), spell, part) : 0;
                for (var keys : times == 0 ? List.<List<String>>of() : keys(by, c, spell)) {
                    switch (term.of()) {
                        case DISPUTES -> distinctly(distinct, into, keys, root(c.id()));
                        case JUDGES -> {
                            if (!c.judge().isEmpty()) {
                                distinctly(distinct, into, keys, spell.court().key() + c.judge());
                            }
                        }
                        default -> into.add(keys, times * amount(term.of(), c, spell, part.last()));
                    }
                }
            }
        }
    }

    private static void distinctly(Map<String, Set<Object>> seen, Into into, List<String> keys, Object member) {
        if (seen.computeIfAbsent(keys.toString(), k -> new HashSet<>()).add(member)) {
            into.add(keys, 1);
        }
    }

    private boolean within(CountedCase c, Spell spell) {
        var access = extent.access();
        boolean allowed = access.visible().contains(c.visibility())
                || access.courts().stream().anyMatch(k -> k.value().equals(spell.court().key()));
        return allowed && spell.from().isPresent() && holds(c, spell, extent.where());
    }

    private boolean holds(CountedCase c, Spell spell, List<CaseCondition> where) {
        return where.stream().allMatch(condition -> condition.values().stream().anyMatch(value -> switch (condition.by()) {
            case CAUSE -> c.causePath().equals(value) || c.causePath().startsWith(value + "/");
            case AGE -> aged(spell, value);
            case CIRCUIT -> ABOVE.get(spell.court().key()).contains(value);
            default -> values(condition.by(), c, spell).contains(value);
        }));
    }

    private List<List<String>> keys(List<Dimension> by, CountedCase c, Spell spell) {
        List<List<String>> all = List.of(List.of());
        for (var dimension : by) {
            var next = new ArrayList<List<String>>();
            for (var before : all) {
                for (var value : dimension.isTime() ? List.of(time(dimension, part)) : values(dimension, c, spell)) {
                    var longer = new ArrayList<>(before);
                    longer.add(value);
                    next.add(List.copyOf(longer));
                }
            }
            all = next;
        }
        return all;
    }

    private static String time(Dimension dimension, ReportPeriod part) {
        return part.first().toString().substring(0, dimension == Dimension.YEAR ? 4 : 7);
    }

    private List<String> values(Dimension dimension, CountedCase c, Spell spell) {
        return switch (dimension) {
            case REGION -> List.of(spell.court().region());
            case LEVEL -> List.of(spell.court().level().orElseThrow().name());
            case COURT -> List.of(spell.court().key());
            case CIRCUIT -> List.of(ABOVE.get(spell.court().key()).stream()
                    .filter(above -> above.length() == 3 && !above.equals("最高法"))
                    .findFirst()
                    .orElse(spell.court().key() + "/"));
            case DIVISION -> List.of(spell.division().isEmpty() ? "NONE" : spell.division());
            case PROCEDURE -> List.of(c.procedure().name());
            case CAUSE -> List.of(step(c.causePath()));
            case FILED -> List.of(spell.from().map(d -> YearMonth.from(d).toString()).orElse("NONE"));
            case CLOSED -> List.of(spell.until().map(d -> YearMonth.from(d).toString()).orElse("NONE"));
            case CLOSING -> List.of(spell.closing().name());
            case PARTY_REGION ->
                c.parties().isEmpty() ? List.of("NOT_STATED") : c.parties().stream().map(Enum::name).toList();
            case AMOUNT -> List.of(amountBand(c));
            case AGE ->
                List.of(List.of("0-3", "3-6", "6-12", "12-18", "18-").stream()
                        .filter(b -> aged(spell, b))
                        .findFirst()
                        .orElse("NONE"));
            case LIMIT -> List.of(limit(spell));
            case START -> List.of(spell.start().name());
            case APPEALED -> List.of(appealed(c));
            case ENFORCED -> List.of(enforced(c));
            case JUDGE -> List.of(c.judge().isEmpty() ? "NONE" : c.judge());
            case YEAR, MONTH -> List.of();
        };
    }

    private String appealed(CountedCase c) {
        if (c.procedure() != Procedure.CIVIL_FIRST) {
            return "NONE";
        }
        return all.stream()
                        .anyMatch(o -> o.procedure() == Procedure.CIVIL_SECOND
                                && o.continues().equals(Optional.of(c.id())))
                ? "YES"
                : "NO";
    }

    private String enforced(CountedCase c) {
        if (c.procedure() == Procedure.ENFORCEMENT) {
            return "NONE";
        }
        var later = new HashSet<>(Set.of(c.id()));
        int size = 0;
        boolean found = false;
        while (size < later.size()) {
            size = later.size();
            for (var o : all) {
                if (o.continues().filter(later::contains).isPresent()) {
                    found |= o.procedure() == Procedure.ENFORCEMENT;
                    later.add(o.id());
                }
            }
        }
        return found ? "YES" : "NO";
    }

    /** The next step below the cause that was asked for. */
    private String step(String path) {
        var top = extent.where().stream()
                .filter(w -> w.by() == Dimension.CAUSE)
                .map(w -> w.values().iterator().next() + "/")
                .findFirst()
                .orElse("");
        return path.length() > top.length() && path.startsWith(top)
                ? top + path.substring(top.length()).split("/")[0]
                : "";
    }

    private LocalDate reference(Spell spell) {
        var last = part.last();
        return spell.until().filter(d -> d.isBefore(last)).orElse(last);
    }

    private boolean aged(Spell spell, String band) {
        var ends = band.split("-");
        var day = reference(spell);
        var filed = spell.from().orElse(LocalDate.MAX);
        return !filed.isAfter(day)
                && (ends[0].equals("0") || filed.plusMonths(Integer.parseInt(ends[0])).isBefore(day))
                && (ends.length == 1 || !filed.plusMonths(Integer.parseInt(ends[1])).isBefore(day));
    }

    private static String amountBand(CountedCase c) {
        if (c.claimed().isEmpty()) {
            return "NONE";
        }
        long fen = c.claimed().getAsLong();
        int[] ends = {1, 5, 10, 50, 100, 500, 1000, 5000};
        int from = 0;
        for (int end : ends) {
            if (fen < end * 1_000_000L) {
                return from + "-" + end;
            }
            from = end;
        }
        return from + "-";
    }

    private String limit(Spell spell) {
        var day = reference(spell);
        if (spell.limit().isEmpty()) {
            return "NONE";
        }
        if (!day.isAfter(spell.limit().get())) {
            return "WITHIN";
        }
        return spell.extended().filter(d -> !day.isAfter(d)).isPresent() ? "EXTENDED" : "OVER";
    }

    private static boolean pending(Spell spell, LocalDate evening) {
        return !spell.from().orElseThrow().isAfter(evening)
                && spell.until().map(d -> d.isAfter(evening)).orElse(true);
    }

    private static boolean in(ReportPeriod part, LocalDate day) {
        return !day.isBefore(part.first()) && !day.isAfter(part.last());
    }

    private static boolean inactive(Spell spell, LocalDate evening) {
        return spell.inactive().stream()
                .anyMatch(t -> !t.first().isAfter(evening)
                        && t.last().map(d -> !d.isBefore(evening)).orElse(true));
    }

    /** By the evening of each day, so that nothing is derived: a change is a difference of two evenings. */
    private static long times(FlowTerm term, Spell spell, ReportPeriod part) {
        var before = part.first().minusDays(1);
        boolean opening = pending(spell, before);
        boolean came = in(part, spell.from().orElseThrow());
        boolean went = spell.until().filter(d -> in(part, d)).isPresent();
        boolean left = pending(spell, part.last());
        boolean again = spell.start() == Spell.Start.REOPENED;
        return switch (term) {
            case O -> opening ? 1 : 0;
            case N -> came ? 1 : 0;
            case H -> opening || came ? 1 : 0;
            case C -> went ? 1 : 0;
            case P -> left ? 1 : 0;
            case NEW -> came && !again ? 1 : 0;
            case REOPENED -> came && again ? 1 : 0;
            case JUDGED -> went && !again ? 1 : 0;
            case REOPENED_JUDGED -> went && again ? 1 : 0;
            case ACTIVE_START -> opening && !inactive(spell, before) ? 1 : 0;
            case INACTIVE_START -> opening && inactive(spell, before) ? 1 : 0;
            case ACTIVE_END -> left && !inactive(spell, part.last()) ? 1 : 0;
            case INACTIVE_END -> left && inactive(spell, part.last()) ? 1 : 0;
            case INACTIVATED -> changes(spell, part, true);
            case REACTIVATED -> changes(spell, part, false);
            case INCOMING, OUTGOING ->
                term.parts().stream().mapToLong(t -> times(t, spell, part)).sum();
        };
    }

    private static long changes(Spell spell, ReportPeriod part, boolean placed) {
        long count = 0;
        for (var day = part.first(); !day.isAfter(part.last()); day = day.plusDays(1)) {
            boolean before = pending(spell, day.minusDays(1)) && inactive(spell, day.minusDays(1));
            boolean after = pending(spell, day) && inactive(spell, day);
            count += placed ? (!before && after ? 1 : 0) : before && !after ? 1 : 0;
        }
        return count;
    }

    private static long amount(Quantity of, CountedCase c, Spell spell, LocalDate last) {
        var end = spell.until().filter(d -> d.isBefore(last)).orElse(last);
        long days = ChronoUnit.DAYS.between(spell.from().orElseThrow(), end);
        return switch (of) {
            case DAYS -> days;
            case NET_DAYS -> days - Math.min(spell.deducted(), Math.max(days, 0));
            case CLAIMED -> c.claimed().orElse(0);
            case AWARDED -> c.awarded().orElse(0);
            default -> 1;
        };
    }

    /** The first case, by name, of all that hang together; any step of the dispute may be unknown here. */
    private Object root(CaseId id) {
        var together = new HashSet<>(Set.of(id));
        int size = 0;
        while (size < together.size()) {
            size = together.size();
            for (var c : all) {
                if (c.continues().isPresent() && (together.contains(c.id()) || together.contains(c.continues().get()))) {
                    together.add(c.id());
                    together.add(c.continues().get());
                }
            }
        }
        return together.stream().min(java.util.Comparator.naturalOrder()).orElseThrow();
    }
}
