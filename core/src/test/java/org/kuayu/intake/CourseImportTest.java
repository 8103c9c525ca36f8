package org.kuayu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;
import org.kuayu.fixtures.FixtureFiles;
import org.kuayu.fixtures.Generator;
import org.kuayu.journal.Subject;

/** What case lists say of the course of a case, and what cannot have happened so. */
class CourseImportTest {
    private static final String HEADER = "案号,立案日期,结案日期,适用程序,扣除审限,中止,延长审限至,前次结案日期,前次结案方式,恢复审理日期,移送法院,移送日期\n";
    private static final CaseId ID = CaseId.of("(2024)渝0112民初1号");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    private CaseCourse course() {
        return desk.stores.cases().find(ID).orElseThrow().course();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    @Test
    @DisplayName("a full row becomes a course; overlapping deductions are kept as stated")
    void full() {
        var run = desk.bring(
                "a.csv",
                HEADER + "（2024）渝0112民初1号,2024-01-05,2024-09-01,简易程序,"
                        + "鉴定 2024-02-01至2024-02-10；公告：2024年2月5日起至2024年2月20日止,2024/3/1-2024/3/9,2024-08-01,"
                        + "2024-04-01,按撤诉处理,2024-05-06,成都市锦江区人民法院,2024-01-20\n");
        assertThat(desk.findings(run)).isEmpty();
        assertThat(course())
                .isEqualTo(new CaseCourse(
                        Track.SIMPLIFIED,
                        List.of(
                                new Lapse(day(2, 1), Optional.of(day(2, 10)), "鉴定"),
                                new Lapse(day(2, 5), Optional.of(day(2, 20)), "公告")),
                        List.of(new Lapse(day(3, 1), Optional.of(day(3, 9)), "")),
                        Optional.of(day(8, 1)),
                        List.of(new Reopening(day(4, 1), "按撤诉处理", day(5, 6))),
                        List.of(new Move(day(1, 20), Optional.of(CourtCode.of("川0104")), "成都市锦江区人民法院"))));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "extension, 延长审限至, course.extended-before-filed, 2024-01-01",
        "extension, 延长审限至, course.extended-before-limit, 2024-06-01",
        "extension, 延长审限至, date.form, 六个月",
        "deduction, 扣除审限, course.lapse-reversed, 鉴定 2024-03-01至2024-02-01",
        "deduction, 扣除审限, course.lapse-form, 鉴定",
        "deduction, 扣除审限, date.impossible, 鉴定 2024-02-30至2024-03-01",
        "deduction, 扣除审限, course.lapse-outside, 鉴定 2023-02-01至2023-03-01",
        "deduction, 扣除审限, , 鉴定 2024-02-01至",
        "deduction, 扣除审限, , 2024-02-01至2024-03-01（鉴定）",
        "deduction, 扣除审限, , 20240201-20240301",
        "suspension, 中止, course.lapse-reversed, 2024-03-01至2024-02-01",
        "track, 适用程序, course.track-unknown, 快办",
        "track, 适用程序, , 一审",
        "reopening, 前次结案日期|恢复审理日期, course.reopened-before-closed, 2024-04-01|2024-03-01",
        "reopening, 前次结案日期|恢复审理日期, course.prior-closed-early, 2024-01-01|2024-03-01",
        "reopening, 前次结案日期|恢复审理日期|结案日期, course.closed-before-reopened, 2024-02-01|2024-05-01|2024-04-01",
        "reopening, 前次结案日期, course.reopening-incomplete, 2024-04-01",
        "reopening, 前次结案日期|恢复审理日期|前次结案方式, course.results-differ, 2024-04-01|2024-05-01|撤诉；调解",
        "move, 移送法院|移送日期, course.moved-early, 成都市锦江区人民法院|2024-01-01",
        "move, 移送法院|移送日期|结案日期, course.moved-late, 成都市锦江区人民法院|2024-05-01|2024-04-01",
        "move, 移送法院|移送日期|前次结案日期|恢复审理日期, course.moved-while-closed, 成都市锦江区人民法院|2024-04-10|2024-04-01|2024-05-01",
        "move, 移送法院, course.move-incomplete, 成都市锦江区人民法院",
        "move, 移送法院|移送日期, import.court-unknown, 某地法院|2024-02-01",
    })
    void bad(String what, String headers, String code, String cells) {
        var run = desk.bring(
                "a.csv",
                "案号,立案日期," + headers.replace('|', ',') + "\n（2024）渝0112民初1号,2024-01-05," + cells.replace('|', ',')
                        + "\n");
        assertThat(desk.findings(run).stream()
                        .map(f -> f.substring(f.lastIndexOf(' ') + 1))
                        .toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName(
            "a later list fills in the course; one that says another is a conflict, and what is taken is counted anew")
    void supplementAndConflict() {
        desk.bring("a.csv", "案号,立案日期\n（2024）渝0112民初1号,2024-01-05\n");
        var second = desk.bring("b.csv", HEADER + "（2024）渝0112民初1号,,,,鉴定 2024-02-01至2024-02-10,,,,,,,\n");
        assertThat(second.counts().added()).isEqualTo(1);
        var third = desk.bring("c.csv", HEADER + "（2024）渝0112民初1号,,,,鉴定 2024-02-01至2024-02-11,,,,,,,\n");
        assertThat(third.counts().conflicts()).isEqualTo(1);
        var conflicts = desk.intake.conflicts(run -> Optional.empty());
        assertThat(conflicts.list(third.id(), -1, 9).getFirst().differences())
                .containsExactly(new CaseDifference(
                        CaseField.DEDUCTIONS, "鉴定 2024-02-01至2024-02-10", "鉴定 2024-02-01至2024-02-11"));
        conflicts
                .decide(third.id(), conflicts.list(third.id(), -1, 9).getFirst().row(), true, Desk.CLERK)
                .orThrow();
        assertThat(course().deductions().getFirst().last()).contains(day(2, 11));
        assertThat(counted().getLast().first().deducted()).isEqualTo(11);
        assertThat(counted().stream().map(c -> c.first().deducted()).toList()).containsExactly(0, 10, 11);
    }

    @Test
    @DisplayName("ST-16: every entry about a case keeps the facts that were counted then, the undoing of an import too")
    void journal() {
        desk.bring("a.csv", "案号,立案日期\n（2024）渝0112民初1号,2024-01-05\n");
        var second = desk.bring("b.csv", HEADER + "（2024）渝0112民初1号,,2024-03-01,,,,,,,,,\n");
        desk.intake.undo(second.id(), Desk.CLERK);
        assertThat(counted().stream().map(c -> c.first().until()).toList())
                .containsExactly(Optional.empty(), Optional.of(day(3, 1)), Optional.empty());
    }

    private List<CountedCase> counted() {
        return desk.stores.journal().listAbout(new Subject("case", ID.value())).stream()
                .flatMap(e -> Optional.ofNullable(e.draft().payload().fields().get("counted")).stream())
                .map(CountedCase::parse)
                .toList();
    }

    @Test
    @DisplayName(
            "a case that came from another court with its number is where the list says, and was where the number says")
    void movedWithItsNumber() {
        var run = desk.bring(
                "a.csv", "案号,法院,立案日期,移送法院,移送日期\n" + "（2024）渝0112民初1号,成都市锦江区人民法院,2024-01-05,重庆市渝北区人民法院,2024-02-01\n");
        assertThat(desk.findings(run)).isEmpty();
        var spells = counted().getLast().spells();
        assertThat(spells).extracting(s -> s.court().key()).containsExactly("渝0112", "川0104");
        assertThat(spells).extracting(Spell::start).containsExactly(Spell.Start.FILED, Spell.Start.MOVED);
    }

    @Test
    @DisplayName("§2: a court's name that names a tribunal is known")
    void tribunal() {
        var run = desk.bring("a.csv", "案号,法院\n（2024）渝01民初1号,重庆知识产权法庭\n");
        assertThat(desk.findings(run)).isEmpty();
        var record = desk.stores.cases().find(CaseId.of("(2024)渝01民初1号")).orElseThrow();
        assertThat(CountedCase.of(record).first().division()).isEqualTo("重庆知识产权法庭");
        assertThat(record.court().code()).contains(CourtCode.of("渝01"));
    }

    @Test
    @DisplayName("BX-16: invented cases have something to show in every fact, and nothing in them is doubtful")
    void invented() throws IOException {
        var list = new ByteArrayOutputStream();
        FixtureFiles.writeCsv(Generator.of(20_240_523, 5_000), list, n -> {});
        var run = desk.bring(desk.file("cases.csv", list.toByteArray()));
        assertThat(desk.findings(run)).isEmpty();
        var cases = desk.stores.cases().listAfter(Optional.empty(), 5_000).stream()
                .map(CountedCase::of)
                .toList();
        var spells = cases.stream().flatMap(c -> c.spells().stream()).toList();
        assertThat(spells).extracting(Spell::start).contains(Spell.Start.values());
        assertThat(spells)
                .extracting(Spell::closing)
                .contains(
                        ClosingKind.JUDGMENT,
                        ClosingKind.MEDIATION,
                        ClosingKind.WITHDRAWAL,
                        ClosingKind.DEEMED_WITHDRAWAL,
                        ClosingKind.TRANSFER,
                        ClosingKind.UPHELD,
                        ClosingKind.REVERSED,
                        ClosingKind.REMANDED,
                        ClosingKind.PERFORMED,
                        ClosingKind.ROUND_ENDED,
                        ClosingKind.ENFORCEMENT_ENDED,
                        ClosingKind.MEDIATED_BEFORE_FILING,
                        ClosingKind.MEDIATION_FAILED,
                        ClosingKind.NONE)
                .doesNotContain(ClosingKind.OTHER);
        assertThat(spells).extracting(Spell::division).anyMatch(d -> !d.isEmpty());
        assertThat(spells).anyMatch(s -> s.extended().isPresent());
        assertThat(spells).anyMatch(s -> s.deducted() > 0);
        assertThat(spells).anyMatch(s -> !s.inactive().isEmpty());
        assertThat(cases).anyMatch(c -> c.continues().isPresent());
        assertThat(share(cases, PartyRegion.CHONGQING, PartyRegion.SICHUAN)).isBetween(0.05, 0.15);
        assertThat(late(spells)).isBetween(0.005, 0.05);
    }

    private static double share(List<CountedCase> cases, PartyRegion one, PartyRegion other) {
        return cases.stream()
                        .filter(c -> c.parties().contains(one) && c.parties().contains(other))
                        .count()
                / (double) cases.size();
    }

    private static double late(List<Spell> spells) {
        var closed = spells.stream()
                .filter(s -> s.until().isPresent() && s.limit().isPresent())
                .toList();
        return closed.stream()
                        .filter(s -> s.until()
                                .get()
                                .isAfter(s.extended().orElse(s.limit().get())))
                        .count()
                / (double) closed.size();
    }

    @Test
    @DisplayName("ST-16: a list brought in over the one before its closings corrects every closed case")
    void corrects() throws IOException {
        var before = new ByteArrayOutputStream();
        var after = new ByteArrayOutputStream();
        FixtureFiles.writePendingCsv(Generator.of(7, 1_000), before, n -> {});
        FixtureFiles.writeCsv(Generator.of(7, 1_000), after, n -> {});
        desk.bring(desk.file("before.csv", before.toByteArray()));
        var cases = desk.stores.cases().listAfter(Optional.empty(), 1_000);
        assertThat(cases).hasSize(1_000).allMatch(c -> c.dates().closed().isEmpty());
        var run = desk.bring(desk.file("after.csv", after.toByteArray()));
        assertThat(run.counts().conflicts()).isZero();
        assertThat(run.counts().added()).isGreaterThan(850);
        assertThat(run.counts().added())
                .isEqualTo(desk.stores.cases().listAfter(Optional.empty(), 1_000).stream()
                        .filter(c -> c.dates().closed().isPresent())
                        .count());
    }

    @Test
    @DisplayName("each fact of the course is told apart from the others, so that a person decides on the right one")
    void fields() {
        assertThat(Arrays.stream(CaseField.values())
                        .filter(f -> !CourseText.of(CaseCourse.NONE, f).isEmpty()))
                .isEmpty();
    }
}
