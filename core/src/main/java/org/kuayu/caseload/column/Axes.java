package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.caseload.column.Batch.RowTest;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtCircuits;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.court.Courts;
import org.kuayu.region.Region;

/** The values that rows have in each dimension. */
final class Axes {
    /** What has no value of a dimension; of courts, regions, levels and causes it is empty text. */
    static final String NONE = Bands.NONE;

    static final List<String> LIMITS = List.of("WITHIN", "EXTENDED", "OVER", NONE);
    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS = 12 * 300;
    private static final long FEN = 1_000_000;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final short[] MONTH_OF = new short[(int) LocalDate.of(FIRST_YEAR + MONTHS / 12, 1, 1).toEpochDay() - FIRST_DAY];

    static {
        for (int at = 0, month = 0; month < MONTHS; month++) {
            int length = YearMonth.of(FIRST_YEAR + month / 12, month % 12 + 1).lengthOfMonth();
            Arrays.fill(MONTH_OF, at, at + length, (short) month);
            at += length;
        }
    }

    private final CaseTable table;
    private final CountedCourt[] courts;
    private final LocalDate end;
    private final int last;
    private final String under;
    private final long cutoff;

    /**
     * The values as they are for a period.
     *
     * @param under the cause whose next steps are the values of {@code CAUSE}; empty for the topmost
     * @param cutoff the journal sequence up to which acts count
     */
    Axes(CaseTable table, ReportPeriod period, String under, long cutoff) {
        this.table = table;
        this.end = period.last();
        this.courts = IntStream.range(0, table.courts.size())
                .mapToObj(c -> counted(table.courtFacts.get(c)))
                .toArray(CountedCourt[]::new);
        this.last = (int) period.last().toEpochDay();
        this.under = under;
        this.cutoff = cutoff;
    }

    /** The court as which a court is counted, by the number of the court in the columns. */
    CountedCourt court(int number) {
        return courts[number];
    }

    /** Whether some court is counted as another, or lies below another, in a period that ends on this day than in ours. */
    boolean changes(LocalDate day) {
        return table.circuits.changes(day, end)
                || table.courts.values().stream()
                        .anyMatch(c -> !table.bodies.countedAs(c, day).equals(table.bodies.countedAs(c, end)));
    }

    private CountedCourt counted(CountedCourt court) {
        return counted(court, table.bodies.countedAs(court.key(), end));
    }

    private CountedCourt counted(CountedCourt court, String as) {
        if (as.equals(court.key())) {
            return court;
        }
        int known = table.courts.find(as);
        if (known >= 0) {
            return table.courtFacts.get(known);
        }
        var code = CourtCode.of(as);
        var region = Courts.regionOf(code).map(Region::code).orElse(court.region());
        return new CountedCourt(as, region, Optional.of(Courts.levelOf(code)));
    }

    /** Our courts, and after them each court as which one of them is counted at any time: so a key has one number whatever the period. */
    private List<CountedCourt> allCourts() {
        var all = new ArrayList<>(List.of(courts));
        for (var court : table.courtFacts.values()) {
            table.bodies.chain(court.key()).forEach(as -> all.add(counted(court, as)));
        }
        return all;
    }

    Axis axis(Dimension by) {
        return switch (by) {
            case REGION -> byCourt(CountedCourt::region, Comparator.naturalOrder());
            case LEVEL -> byCourt(Axes::level, Comparator.comparing(CourtLevel::valueOf));
            case COURT -> byCourt(CountedCourt::key, courtOrder());
            case CIRCUIT -> circuits();
            case PROCEDURE -> procedures();
            case CAUSE -> causes();
            case DIVISION -> {
                int[] codes = new int[table.divisions.size()];
                yield Axis.of(
                        number(table.divisions.values(), d -> d.isEmpty() ? NONE : d, codes),
                        (p, i) -> codes[p.division(i)]);
            }
            case JUDGE -> {
                int[] codes = new int[table.judges.size()];
                var keys = number(
                        table.judges.values(), j -> j.isEmpty() ? NONE : CaseTable.judgeName(j), codes);
                yield Axis.of(keys, new Axis.ByInts(CasePage::judges, codes));
            }
            case CLOSING -> asNumbered(ClosingKind.values(), p -> p.closing);
            case START -> asNumbered(Spell.Start.values(), CasePage::starts);
            case PARTY_REGION -> Axis.of(names(PartyRegion.values()), Axes::parties);
            case FILED -> months((p, i) -> p.filed[i]);
            case CLOSED -> months((p, i) -> p.closed[i]);
            case LIMIT -> Axis.of(LIMITS, (p, i) -> limit(p, i, last));
            case AGE -> ages();
            case AMOUNT -> amounts();
            case APPEALED -> Axis.of(Sequels.KEYS, table.sequels(cutoff)::appealed);
            case ENFORCED -> Axis.of(Sequels.KEYS, table.sequels(cutoff)::enforced);
            case YEAR, MONTH -> throw new IllegalArgumentException(by + " is a part of the period");
        };
    }

    /** A column that holds the ordinals of an enumeration. */
    private static Axis asNumbered(Enum<?>[] constants, Function<CasePage, byte[]> column) {
        int[] same = IntStream.range(0, constants.length).toArray();
        return Axis.of(names(constants), new Axis.ByBytes(column, same));
    }

    private static String level(CountedCourt court) {
        return court.level().map(CourtLevel::name).orElse("");
    }

    private Comparator<String> courtOrder() {
        var regions = new HashMap<String, String>();
        for (var court : allCourts()) {
            regions.put(court.key(), court.region());
        }
        return Comparator.comparing(key -> regions.get(key) + key);
    }

    private Axis byCourt(Function<CountedCourt, String> keyOf, Comparator<String> order) {
        int[] codes = new int[courts.length];
        var keys = number(allCourts(), keyOf, order, codes);
        return Axis.of(keys, new Axis.ByInts(p -> p.court, codes));
    }

    /** Each circuit in which one of our courts lies at any time, so that a key has one number whatever the period. */
    private Axis circuits() {
        var keys = new ArrayList<>(
                Stream.of(courts).map(c -> table.circuits.circuit(c.key(), end)).toList());
        allCourts().forEach(c -> keys.addAll(table.circuits.circuits(c.key())));
        var order = Comparator.comparing((String key) -> regionOf(key) + key);
        int[] codes = new int[courts.length];
        var numbered = number(keys, Function.identity(), order, codes);
        return Axis.of(numbered, (p, i) -> codes[p.court[i]]);
    }

    private static String regionOf(String circuit) {
        var code = CourtCode.parse(CourtCircuits.named(circuit)).value();
        return code.flatMap(Courts::regionOf).map(Region::code).orElse("");
    }

    private Axis procedures() {
        int[] codes = IntStream.range(0, CasePage.Kinds.count())
                .map(k -> CasePage.Kinds.procedure(k).ordinal())
                .toArray();
        return Axis.of(names(Procedure.values()), new Axis.ByBytes(p -> p.kind, codes));
    }

    private Axis causes() {
        int[] codes = new int[table.causes.size()];
        return Axis.of(number(table.causes.values(), this::step, codes), new Axis.ByInts(p -> p.cause, codes));
    }

    private String step(String path) {
        if (path.length() <= under.length() || !holds(under, path)) {
            return "";
        }
        int end = path.indexOf('/', under.isEmpty() ? 0 : under.length() + 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** Whether a cause path is this one or lies below it. */
    static boolean holds(String cause, String path) {
        return cause.isEmpty() || path.equals(cause) || path.startsWith(cause + "/");
    }

    private static <T> List<String> number(
            List<T> values, Function<T, String> keyOf, int[] codes) {
        return number(values, keyOf, Comparator.naturalOrder(), codes);
    }

    /** The distinct keys in their order, empty text and {@code NONE} last; writes the number of each value's key. */
    private static <T> List<String> number(
            List<T> values, Function<T, String> keyOf, Comparator<String> order, int[] codes) {
        var unknownLast = Comparator.comparing((String key) -> key.isEmpty() || key.equals(NONE));
        var sorted = new TreeSet<>(unknownLast.thenComparing((a, b) -> a.equals(b) ? 0 : a.isEmpty() ? 1 : order.compare(a, b)));
        var keys = values.stream().map(keyOf).toList();
        sorted.addAll(keys);
        var list = List.copyOf(sorted);
        var places = new HashMap<String, Integer>();
        list.forEach(key -> places.put(key, places.size()));
        for (int v = 0; v < codes.length; v++) {
            codes[v] = places.get(keys.get(v));
        }
        return list;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** A bit for each region; a case of which no party is known stands with those who state none. */
    private static int parties(CasePage page, int i) {
        int bits = page.parties(i);
        return bits == 0 ? 1 << PartyRegion.NOT_STATED.ordinal() : bits;
    }

    private static Axis months(Axis.Codes day) {
        IntFunction<String> key = m -> m == MONTHS
                ? NONE
                : YearMonth.of(FIRST_YEAR + m / 12, m % 12 + 1).toString();
        return new Axis(MONTHS + 1, (p, i) -> month(day.of(p, i)), key);
    }

    private static int month(int day) {
        return day < FIRST_DAY || day >= FIRST_DAY + MONTH_OF.length ? MONTHS : MONTH_OF[day - FIRST_DAY];
    }

    /** The state of the time limit on the day of closing, or on the last day of the period. */
    private static int limit(CasePage page, int i, int last) {
        int limit = page.limit(i);
        int reference = Math.min(page.closed[i], last);
        if (limit == CasePage.UNKNOWN) {
            return LIMITS.indexOf(NONE);
        }
        int extended = page.extended(i);
        return reference <= limit ? 0 : extended != CasePage.UNKNOWN && reference <= extended ? 1 : 2;
    }

    private Axis ages() {
        var bands = Bands.of(Dimension.AGE);
        var ages = new Ages(bands.stream().flatMap(b -> b.to().stream()).toList(), last);
        var keys = new ArrayList<>(bands.stream().map(Bands::key).toList());
        keys.add(NONE);
        return Axis.of(keys, (p, i) -> {
            int span = ages.span(p, i);
            return span < 0 ? bands.size() : span;
        });
    }

    private static Axis amounts() {
        var bands = Bands.of(Dimension.AMOUNT);
        long[] ends = bands.stream().flatMap(b -> b.to().stream()).mapToLong(t -> t * FEN).toArray();
        var keys = new ArrayList<>(bands.stream().map(Bands::key).toList());
        keys.add(NONE);
        return Axis.of(keys, (p, i) -> {
            long claimed = p.claimed(i);
            if (claimed == CasePage.NO_AMOUNT) {
                return bands.size();
            }
            int band = 0;
            while (band < ends.length && claimed >= ends[band]) {
                band++;
            }
            return band;
        });
    }

    /** Whether a row has one of the condition's values. */
    RowTest test(CaseCondition condition) {
        return switch (condition.by()) {
            case AGE -> ageTest(condition.values());
            case AMOUNT -> amountTest(condition.values());
            case CAUSE -> {
                var holds = new boolean[table.causes.size()];
                for (int c = 0; c < holds.length; c++) {
                    var path = table.causes.get(c);
                    holds[c] = condition.values().stream().anyMatch(v -> within(v, path));
                }
                yield new RowTest.AmongInts(p -> p.cause, holds);
            }
            case COURT -> {
                var codes = new HashSet<>(condition.values());
                condition.values().forEach(v -> codes.add(table.bodies.countedAs(v, end)));
                yield courtTest(c -> codes.contains(c.key()));
            }
            case CIRCUIT -> courtTest(c -> condition.values().stream().anyMatch(v -> lies(v, c.key())));
            case REGION -> courtTest(c -> isOneOf(c.region(), condition.values()));
            case LEVEL -> courtTest(c -> isOneOf(level(c), condition.values()));
            default -> axisTest(axis(condition.by()), condition);
        };
    }

    private boolean lies(String circuit, String court) {
        return circuit.equals(NONE)
                ? court.isEmpty()
                : table.circuits.covers(table.bodies.countedAs(circuit, end), court, end);
    }

    private RowTest courtTest(Predicate<CountedCourt> asked) {
        var among = new boolean[courts.length];
        for (int c = 0; c < among.length; c++) {
            among[c] = asked.test(courts[c]);
        }
        return new RowTest.AmongInts(p -> p.court, among);
    }

    private static boolean isOneOf(String key, Set<String> values) {
        return values.contains(key) || key.isEmpty() && values.contains(NONE);
    }

    private static boolean within(String value, String path) {
        if (value.isEmpty() || value.equals(NONE)) {
            return path.isEmpty();
        }
        return value.endsWith("/") ? path.equals(value.substring(0, value.length() - 1)) : holds(value, path);
    }

    private static RowTest axisTest(Axis axis, CaseCondition condition) {
        if (condition.by() == Dimension.PARTY_REGION) {
            int bits = 0;
            for (int code = 0; code < axis.size(); code++) {
                bits |= condition.values().contains(axis.key(code)) ? 1 << code : 0;
            }
            int asked = bits;
            return (p, i) -> (axis.of(p, i) & asked) != 0;
        }
        var holds = new boolean[axis.size()];
        for (int code = 0; code < holds.length; code++) {
            holds[code] = isOneOf(axis.key(code), condition.values());
        }
        return axis.codes().among(holds);
    }

    private RowTest ageTest(Set<String> values) {
        RowTest test = values.contains(NONE) ? (p, i) -> p.filed[i] == CasePage.UNKNOWN || p.filed[i] > Math.min(p.closed[i], last) : (p, i) -> false;
        for (var value : values) {
            if (!value.equals(NONE)) {
                var band = Bands.parse(value);
                int first = band.from() == 0 ? 0 : 1;
                var ends = new TreeSet<Integer>();
                if (first == 1) {
                    ends.add(band.from());
                }
                band.to().ifPresent(ends::add);
                var ages = new Ages(List.copyOf(ends), last);
                var before = test;
                test = (p, i) -> before.test(p, i) || ages.span(p, i) == first;
            }
        }
        return test;
    }

    private static RowTest amountTest(Set<String> values) {
        RowTest test = values.contains(NONE) ? (p, i) -> p.claimed(i) == CasePage.NO_AMOUNT : (p, i) -> false;
        for (var value : values) {
            if (!value.equals(NONE)) {
                var band = Bands.parse(value);
                long from = band.from() == 0 ? CasePage.NO_AMOUNT + 1 : band.from() * FEN;
                long to = band.to().map(t -> t * FEN).orElse(Long.MAX_VALUE);
                var before = test;
                test = (p, i) -> before.test(p, i) || p.claimed(i) >= from && p.claimed(i) < to;
            }
        }
        return test;
    }
}
