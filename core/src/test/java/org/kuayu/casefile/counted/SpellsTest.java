package org.kuayu.casefile.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;

/** The times at which courts had a case: reopened, moved, with days that do not count. */
class SpellsTest {
    private static final CaseNumber NUMBER = CaseNumber.of("（2024）渝0112民初1号");

    private static CaseRecord record(String filed, String closed, CaseCourse course) {
        return CaseRecord.builder(NUMBER, CaseCourt.of(CourtCode.of("渝0112")))
                .matter(new CaseMatter("", "", Procedure.CIVIL_FIRST, "判决"))
                .dates(new CaseDates(day(filed), day(closed), Optional.empty()))
                .course(course)
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(LocalDate::parse);
    }

    private static List<Lapse> lapses(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(t -> t.split("/", -1))
                        .map(t -> new Lapse(LocalDate.parse(t[0]), day(t[1]), ""))
                        .toList();
    }

    private static CaseCourse course(List<Lapse> deductions, List<Reopening> reopenings, List<Move> moves) {
        return new CaseCourse(Track.UNKNOWN, deductions, List.of(), Optional.empty(), reopenings, moves);
    }

    /** Each spell as court, start, days, closing. */
    private static List<String> spells(CaseRecord record) {
        return Spells.of(record).stream()
                .map(s -> s.court().key() + " " + s.start() + " "
                        + s.from().map(Object::toString).orElse("?") + "…"
                        + s.until().map(Object::toString).orElse("") + " " + s.closing())
                .toList();
    }

    @ParameterizedTest(name = "§5.3 deducted {2} of {0}…{1}: {3} days, the limit is {4}")
    @CsvSource({
        // filed, closed, deductions, days, limit
        "2024-01-05, , , 0, 2024-07-05",
        "2024-01-05, , 2024-02-01/2024-02-10, 10, 2024-07-15",
        "2024-01-05, , 2024-02-01/2024-02-10 2024-02-05/2024-02-20, 20, 2024-07-25", // overlap
        "2024-01-05, , 2024-02-01/2024-02-20 2024-02-05/2024-02-10, 20, 2024-07-25", // one within the other
        "2024-01-05, , 2024-02-01/2024-02-10 2024-02-01/2024-02-10, 10, 2024-07-15", // the same twice
        "2024-01-05, , 2024-02-01/2024-02-10 2024-02-11/2024-02-20, 20, 2024-07-25", // one after the other
        "2024-01-05, , 2024-02-11/2024-02-20 2024-02-01/2024-02-10, 20, 2024-07-25", // not in their order
        "2024-01-05, , 2024-01-01/2024-01-15, 10, 2024-07-15", // the day of filing does not count anyhow
        "2024-01-05, , 2024-02-20/2024-03-10, 20, 2024-07-25", // over 29 February
        "2023-08-31, , , 0, 2024-02-29", // no 31 February
        "2023-08-31, , 2023-10-01/2023-10-02, 2, 2024-03-04", // 2 March is a Saturday
        "2024-01-05, 2024-02-15, 2024-02-01/2024-03-31, 15, 2024-07-22", // cut at the closing; 20 July is a Saturday
        "2024-01-05, 2024-06-01, 2024-02-01/, 122, 2024-11-04", // ran until the closing; 4 November is a Monday
        "2024-01-05, , 2024-02-01/, 0, 2024-07-05", // runs: the limit is the earliest that it can be
        "2024-01-05, 2024-06-01, 2024-07-01/2024-07-09, 0, 2024-07-05", // after the closing
    })
    void deducted(String filed, String closed, String deductions, int days, LocalDate limit) {
        var spell = Spells.of(record(filed, closed, course(lapses(deductions), List.of(), List.of())))
                .getFirst();
        assertThat(spell.deducted()).isEqualTo(days);
        assertThat(spell.limit()).contains(limit);
    }

    @Test
    @DisplayName("§5.4: suspension is deducted too, once with what overlaps it, and is the case's inactive time")
    void suspension() {
        var course = new CaseCourse(
                Track.SIMPLIFIED,
                lapses("2024-02-01/2024-02-10"),
                lapses("2024-02-06/2024-02-20 2024-03-01/"),
                Optional.empty(),
                List.of(),
                List.of());
        var spell = Spells.of(record("2024-01-05", null, course)).getFirst();
        assertThat(spell.deducted()).isEqualTo(20);
        assertThat(spell.limit()).contains(LocalDate.of(2024, 4, 25));
        assertThat(spell.inactive())
                .containsExactly(
                        new Spell.Days(LocalDate.of(2024, 2, 6), day("2024-02-20")),
                        new Spell.Days(LocalDate.of(2024, 3, 1), Optional.empty()));
    }

    @Test
    @DisplayName("closed twice: the case is counted as received again when it is reopened, with a limit of its own")
    void reopened() {
        var reopening = new Reopening(LocalDate.of(2024, 3, 1), "按撤诉处理", LocalDate.of(2024, 4, 2));
        var record = record("2024-01-05", "2024-06-01", course(List.of(), List.of(reopening), List.of()));
        assertThat(spells(record))
                .containsExactly(
                        "渝0112 FILED 2024-01-05…2024-03-01 DEEMED_WITHDRAWAL",
                        "渝0112 REOPENED 2024-04-02…2024-06-01 JUDGMENT");
        assertThat(Spells.of(record).getLast().limit()).contains(LocalDate.of(2024, 10, 8));
    }

    @Test
    @DisplayName("reopened after the last known closing: pending again")
    void reopenedAndPending() {
        var reopening = new Reopening(LocalDate.of(2024, 3, 1), "", LocalDate.of(2024, 4, 2));
        assertThat(spells(record("2024-01-05", "2024-03-01", course(List.of(), List.of(reopening), List.of()))))
                .containsExactly("渝0112 FILED 2024-01-05…2024-03-01 OTHER", "渝0112 REOPENED 2024-04-02… NONE");
    }

    @Test
    @DisplayName("moved between courts: closed at the one by transfer, received by the other on that day")
    void moved() {
        var move = new Move(LocalDate.of(2024, 2, 1), Optional.of(CourtCode.of("川0104")), "");
        var record = record("2024-01-05", "2024-06-01", course(List.of(), List.of(), List.of(move)));
        assertThat(spells(record))
                .containsExactly(
                        "川0104 FILED 2024-01-05…2024-02-01 TRANSFER", "渝0112 MOVED 2024-02-01…2024-06-01 JUDGMENT");
        assertThat(Spells.of(record).getFirst().court().region()).isEqualTo("51");
        assertThat(Spells.of(record).getLast().limit()).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    @DisplayName("closed before filed, or without a day of filing: taken as it is, never repaired")
    void odd() {
        assertThat(spells(record("2024-05-01", "2024-03-01", CaseCourse.NONE)))
                .containsExactly("渝0112 FILED 2024-05-01…2024-03-01 JUDGMENT");
        assertThat(spells(record(null, "2024-03-01", CaseCourse.NONE)))
                .containsExactly("渝0112 FILED ?…2024-03-01 JUDGMENT");
    }

    @Test
    @DisplayName("an extension belongs to the spell whose limit it can extend")
    void extension() {
        var course = new CaseCourse(Track.UNKNOWN, List.of(), List.of(), day("2024-12-31"), List.of(), List.of());
        assertThat(Spells.of(record("2024-01-05", null, course)).getFirst().extended())
                .isEqualTo(day("2024-12-31"));
        var early = new CaseCourse(Track.UNKNOWN, List.of(), List.of(), day("2024-06-30"), List.of(), List.of());
        assertThat(Spells.of(record("2024-01-05", null, early)).getFirst().extended())
                .isEmpty();
    }

    @RepeatedTest(20)
    @DisplayName("ST-1: whatever happened, spells follow one another, and each keeps 旧存 + 新收 = 结案 + 未结")
    void random(RepetitionInfo info) {
        long seed = 5_000 + info.getCurrentRepetition();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var record = random(random);
            var spells = Spells.of(record);
            String what = "seed " + seed + ": " + spells(record) + " of " + record.course();
            for (int s = 1; s < spells.size(); s++) {
                assertThat(spells.get(s - 1).until()).as(what).isPresent();
                assertThat(spells.get(s).from().orElseThrow())
                        .as(what)
                        .isAfterOrEqualTo(spells.get(s - 1).until().get());
            }
            boolean sound = record.dates().filed().isPresent()
                    && record.dates()
                            .closed()
                            .filter(c -> c.isBefore(record.dates().filed().get()))
                            .isEmpty();
            spells.stream().skip(sound ? 0 : 1).forEach(s -> flow(s, random, what));
            assertThat(CountedCase.parse(CountedCase.of(record).text())).isEqualTo(CountedCase.of(record));
        }
    }

    private static void flow(Spell s, Random random, String what) {
        var first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        var last = first.plusDays(random.nextInt(200));
        var from = s.from().orElseThrow();
        var until = s.until().orElse(LocalDate.MAX);
        int opening = from.isBefore(first) && !until.isBefore(first) ? 1 : 0;
        int received = !from.isBefore(first) && !from.isAfter(last) ? 1 : 0;
        int closed = !until.isBefore(first) && !until.isAfter(last) ? 1 : 0;
        int pending = !from.isAfter(last) && until.isAfter(last) ? 1 : 0;
        assertThat(opening + received).as(what).isEqualTo(closed + pending);
        assertThat(s.deducted())
                .as(what)
                .isBetween(0, s.until().isEmpty() ? 9_999 : (int) ChronoUnit.DAYS.between(from, until));
        assertThat(s.closing() == ClosingKind.NONE).as(what).isEqualTo(s.until().isEmpty());
    }

    private static CaseRecord random(Random random) {
        var reopenings = new ArrayList<Reopening>();
        var moves = new ArrayList<Move>();
        var lapses = new ArrayList<Lapse>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var closed = some(random);
            reopenings.add(
                    new Reopening(closed, random.nextBoolean() ? "撤诉" : "", closed.plusDays(random.nextInt(40))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            moves.add(new Move(some(random), Optional.of(CourtCode.of(random.nextBoolean() ? "川01" : "渝0103")), ""));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            var first = some(random);
            var last = Optional.of(first.plusDays(random.nextInt(60))).filter(l -> random.nextInt(4) > 0);
            lapses.add(new Lapse(first, last, "鉴定"));
        }
        String filed = random.nextInt(10) == 0 ? null : some(random).toString();
        String closed = random.nextInt(3) == 0 ? null : some(random).toString();
        return record(
                filed,
                closed,
                new CaseCourse(
                        Track.UNKNOWN,
                        lapses,
                        lapses.subList(0, lapses.size() / 2),
                        Optional.empty(),
                        reopenings,
                        moves));
    }

    private static LocalDate some(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    }
}
