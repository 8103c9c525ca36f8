package org.kuayu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.intake.ImportRun.State;

/** What a case list brings in, row by row, and what becomes of rows that cannot be right. */
class CaseListTest {
    private static final String HEADER = "案号,法院,案由,立案日期,结案日期,标的额（万元）,原告,被告,被告身份证号,公开,正文\n";
    private static final CaseId ID = CaseId.of("(2024)渝0112民初123号");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    private CaseRecord only() {
        return desk.stores.cases().find(ID).orElseThrow();
    }

    @Test
    @DisplayName("a full row becomes a case with court, dates, sum, parties, openness and text")
    void fullRow() {
        var run = desk.bring(
                "a.csv",
                HEADER
                        + "（2024）渝0112民初123号,重庆市渝北区人民法院,民间借贷纠纷,2024年1月5日,2024/3/1,1.25,张三,\"李四、重庆某某（集团）有限公司\","
                        + "\"500112199001011234、91500000123456789X\",公开,原告张三诉称……\n");
        assertThat(desk.findings(run)).isEmpty();
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.counts().added()).isEqualTo(1);
        CaseRecord record = only();
        assertThat(record.court().code().orElseThrow().value()).isEqualTo("渝0112");
        assertThat(record.matter().procedure()).isEqualTo(Procedure.CIVIL_FIRST);
        assertThat(record.dates().filed()).contains(LocalDate.of(2024, 1, 5));
        assertThat(record.dates().closed()).contains(LocalDate.of(2024, 3, 1));
        assertThat(record.amounts().claimed()).isEqualTo(OptionalLong.of(1_250_000));
        assertThat(record.parties()).extracting(CaseParty::natural).containsExactly(true, true, false);
        assertThat(record.parties().get(1).identity()).contains("500112199001011234");
        assertThat(record.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(desk.stores.documents().listFor(ID)).hasSize(1);
    }

    @Test
    @DisplayName("every mistake of a row is named with its column, and the other rows go on")
    void mistakes() {
        var run = desk.bring(
                "b.csv",
                HEADER
                        + "渝北123,,,2024-01-05,,,,,,,\n"
                        + "（2024）渝0112民初×××号,,,,,,,,,,\n"
                        + "（2024）渝0112民初1号,,,2024-02-30,,,,,,,\n"
                        + "（2024）渝0112民初2号,,,2024-03-01,2024-02-01,,,,,,\n"
                        + "（2024）渝0112民初3号,,,昨天,,若干,,,,,\n"
                        + "（2024）渝0112民初4号,,,2027-01-01,,-5,,,,,\n"
                        + ",,,2024-13-01,,,,,,,\n"
                        + "（2024）渝0112民初5号,,,2024-01-01,,,,,,,,,多一格\n"
                        + "（2024）渝0112民初6号,,,2024-01-01\n");
        assertThat(desk.findings(run))
                .containsExactly(
                        "2 案号 case-number.form",
                        "3 案号 import.number-masked",
                        "4 立案日期 date.impossible",
                        "5 结案日期 import.closed-before-filed",
                        "6 立案日期 date.form",
                        "6 标的额（万元） amount.form",
                        "7 立案日期 date.future",
                        "7 标的额（万元） amount.negative",
                        "8 案号 import.number-missing",
                        "8 立案日期 date.impossible",
                        "9  table.ragged");
        assertThat(run.counts().added()).isEqualTo(1);
        assertThat(run.counts().refused()).isEqualTo(8);
    }

    @Test
    @DisplayName("an unknown court is kept with a warning")
    void unknownCourt() {
        var run = desk.bring("c.csv", "案号,法院\n（2012）丰城法民初字第3号,丰城县无名法院\n");
        assertThat(desk.findings(run)).contains("2 法院 import.court-unknown");
        assertThat(run.counts().added()).isEqualTo(1);
        assertThat(desk.stores
                        .cases()
                        .listAfter(Optional.empty(), 10)
                        .getFirst()
                        .court()
                        .nameAsPrinted())
                .isEqualTo("丰城县无名法院");
    }

    @Test
    @DisplayName(
            "the same facts again are the same; other facts are a conflict and overwrite nothing; new facts are added")
    void sameConflictSupplement() {
        String row = "（2024）渝0112民初123号,重庆市渝北区人民法院,民间借贷纠纷,2024-01-05";
        desk.bring("d1.csv", "案号,法院,案由,立案日期\n" + row + "\n");
        var same = desk.bring("d2.csv", "案号,法院,案由,立案日期\n" + row + "\n\n");
        assertThat(same.counts().same()).isEqualTo(1);
        var other = desk.bring("d3.csv", "案号,案由,立案日期\n（2024）渝0112民初123号,买卖合同纠纷,2024-01-06\n");
        assertThat(other.counts().conflicts()).isEqualTo(1);
        assertThat(only().matter().cause()).isEqualTo("民间借贷纠纷");
        var more = desk.bring("d4.csv", "案号,结案日期\n（2024）渝0112民初123号,2024-05-06\n");
        assertThat(desk.findings(more)).containsExactly("2  import.supplemented");
        assertThat(only().dates().closed()).contains(LocalDate.of(2024, 5, 6));

        var conflicts = desk.intake.conflicts(desk::none);
        var conflict = conflicts.list(other.id(), -1, 10).getFirst();
        assertThat(conflict.differences())
                .extracting(CaseDifference::field)
                .containsExactly(CaseField.CAUSE, CaseField.FILED);
        assertThat(conflicts
                        .decide(other.id(), conflict.row(), true, Desk.CLERK)
                        .value())
                .isPresent();
        assertThat(only().matter().cause()).isEqualTo("买卖合同纠纷");
        assertThat(only().dates().closed()).contains(LocalDate.of(2024, 5, 6));
        assertThat(conflicts
                        .decide(other.id(), conflict.row(), false, Desk.CLERK)
                        .remarks()
                        .getFirst()
                        .code())
                .isEqualTo("conflict.decided");
    }

    @Test
    @DisplayName("a number that stands twice in a file is named with the earlier row")
    void twiceInFile() {
        var run =
                desk.bring("e.csv", "案号,案由\n（2024）渝0112民初1号,买卖合同纠纷\n(2024)渝0112民初1号,买卖合同纠纷\n（2024）渝0112民初01号,借款合同纠纷\n");
        assertThat(desk.findings(run)).contains("3  import.duplicate-row", "4  import.conflict-in-file");
        assertThat(run.counts().added()).isEqualTo(1);
    }

    @Test
    @DisplayName("the same file twice is one run and changes nothing; undone, it can be brought in again")
    void sameFile() {
        var file = desk.file("f.csv", "案号,案由\n（2024）渝0112民初123号,买卖合同纠纷\n");
        var first = desk.bring(file);
        long entries = desk.stores.journal().lastSequence();
        var again = desk.intake.bringIn(file, "test", Desk.CLERK);
        assertThat(again.remarks()).extracting(r -> r.code()).containsExactly("import.same-file");
        assertThat(again.orThrow()).isEqualTo(first);
        assertThat(desk.stores.journal().lastSequence()).isEqualTo(entries);
        assertThat(desk.intake.undo(first.id(), Desk.CLERK).orThrow().state()).isEqualTo(State.UNDONE);
        assertThat(desk.stores.cases().count()).isZero();
        assertThat(desk.bring(file).id()).isNotEqualTo(first.id());
        assertThat(desk.stores.cases().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("undo takes back what was added to a case, and leaves a case that others have added to since")
    void undo() {
        var first = desk.bring("g1.csv", "案号,案由\n（2024）渝0112民初123号,买卖合同纠纷\n");
        var second = desk.bring("g2.csv", "案号,结案日期,正文\n（2024）渝0112民初123号,2024-05-06,本院认为\n");
        assertThat(desk.stores.documents().listFor(ID)).hasSize(1);
        desk.intake.undo(second.id(), Desk.CLERK);
        assertThat(only().dates().closed()).isEmpty();
        assertThat(desk.stores.documents().listFor(ID)).isEmpty();
        var third = desk.bring("g3.csv", "案号,结案日期\n（2024）渝0112民初123号,2024-05-07\n");
        desk.intake.undo(first.id(), Desk.CLERK);
        assertThat(only().dates().closed()).contains(LocalDate.of(2024, 5, 7));
        assertThat(desk.findings(first)).contains("0  import.undo-kept");
        assertThat(third.counts().added()).isEqualTo(1);
    }

    @Test
    @DisplayName("refused rows come back as a file of the same format, are mended and sent again")
    void mend() {
        for (String name : List.of("h.csv", "h.jsonl")) {
            String text = name.endsWith("csv")
                    ? "案号;案由;立案日期\n（2024）渝0112民初7号;=1+1;2024-13-01\n（2024）渝0112民初8号;买卖;2024-01-01\n"
                    : "{\"案号\":\"（2024）渝0112民初9号\",\"立案日期\":\"2024-13-01\"}\n{\"案号\":\"（2024）渝0112民初10号\"}\n";
            var run = desk.bring(name, text);
            assertThat(run.counts().refused()).isEqualTo(1);
            var out = new ByteArrayOutputStream();
            assertThat(desk.intake.writeRefused(run.id(), out)).isEqualTo(1);
            String mended = out.toString(StandardCharsets.UTF_8).replace("2024-13-01", "2024-12-01");
            var again = desk.bring("mended-" + name, mended);
            assertThat(again.counts().added()).as(mended).isEqualTo(1);
        }
        assertThat(desk.stores
                        .cases()
                        .find(CaseId.of("(2024)渝0112民初7号"))
                        .orElseThrow()
                        .matter()
                        .cause())
                .isEqualTo("=1+1");
    }

    @Test
    @DisplayName("a dry run counts the same and keeps nothing")
    void dryRun() {
        var file = desk.file("i.csv", "案号,立案日期\n（2024）渝0112民初7号,2024-13-01\n（2024）渝0112民初8号,2024-01-01\n");
        var plan = desk.intake.inspect(file, "test", Optional.empty()).orThrow().plan();
        var dry = desk.intake.dryRun(file, plan, p -> {}).orThrow();
        assertThat(dry.run().counts().added()).isEqualTo(1);
        assertThat(dry.findings()).hasSize(1);
        assertThat(desk.stores.cases().count()).isZero();
        assertThat(desk.stores.journal().lastSequence()).isZero();
    }

    @Test
    @DisplayName("what an import died of is found as interrupted and resumed after the last chunk")
    void resume() {
        var text = new StringBuilder("案号,案由\n");
        for (int i = 1; i <= 1_700; i++) {
            text.append("（2024）渝0112民初").append(i).append("号,买卖合同纠纷\n");
        }
        var file = desk.file("j.csv", text.toString());
        var plan = desk.intake.inspect(file, "test", Optional.empty()).orThrow().plan();
        var run = desk.intake.start(file, plan, Desk.CLERK).orThrow();
        var second = new Desk(folder, desk.stores, List.of());
        assertThat(second.intake.recover()).extracting(ImportRun::id).containsExactly(run.id());
        var done = second.intake.work(run.id(), file, Desk.CLERK);
        assertThat(done.counts().added()).isEqualTo(1_700);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(second.stores.cases().count()).isEqualTo(1_700);
    }
}
