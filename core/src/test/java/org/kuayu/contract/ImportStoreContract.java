package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.ImportStore;
import org.kuayu.text.Remark;

/** What every {@link ImportStore} keeps. */
public abstract class ImportStoreContract extends StoresContract {
    private ImportStore imports() {
        return stores().imports();
    }

    private static ImportRun run(String id, Instant started, ImportRun.State state) {
        var counts = new ImportRun.Counts(1, 2, 3, 4, 5, 6, 7);
        return new ImportRun(id, "法院\u0000名册", "a\\b.csv", "00ff", "wang", started, state, counts);
    }

    private static ImportFinding finding(long row, String value) {
        return new ImportFinding(
                row, "案号", value, ImportFinding.Severity.REFUSED, new Remark("case-number.form", "x"), "raw," + value);
    }

    @Test
    void keepsTheStateOfAnImport() {
        var run = run("run" + fresh(), Instant.ofEpochSecond(1_700_000_000, 123_456_789), ImportRun.State.RUNNING);
        write(() -> imports().put(run));
        assertThat(imports().find(run.id())).contains(run);
        var done = run(run.id(), run.started(), ImportRun.State.DONE);
        write(() -> imports().put(done));
        assertThat(imports().find(run.id())).contains(done);
        assertThat(imports().find("none")).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        var late = Instant.parse("2090-01-01T00:00:00Z").plusSeconds(fresh());
        var one = run("run" + fresh(), late, ImportRun.State.DONE);
        var two = run("run" + fresh(), late.plusNanos(1), ImportRun.State.UNDONE);
        write(() -> List.of(two, one).forEach(imports()::put));
        assertThat(imports().list(2)).containsExactly(two, one);
        assertThat(imports().list(1)).containsExactly(two);
    }

    @Test
    void listsFindingsByRowAndNeverDividesARow() {
        String id = "run" + fresh();
        var one = finding(1, "a");
        var two = finding(2, "b");
        var twoAgain = finding(2, "c");
        var three = finding(3, "d\u0000");
        write(() -> imports().add(id, List.of(three, two, twoAgain)));
        write(() -> imports().add(id, List.of(one)));
        assertThat(imports().listFindings(id, 0, 10)).containsExactly(one, two, twoAgain, three);
        assertThat(imports().listFindings(id, 0, 2)).containsExactly(one, two, twoAgain);
        assertThat(imports().listFindings(id, 2, 2)).containsExactly(three);
        assertThat(imports().listFindings("none", 0, 2)).isEmpty();
    }

    @Test
    void keepsALongRow() {
        String id = "run" + fresh();
        var random = new java.util.Random(11);
        String text = random.ints(1_200_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var kept = finding(1, text);
        write(() -> imports().add(id, List.of(kept)));
        assertThat(imports().listFindings(id, 0, 10)).containsExactly(kept);
    }

    @Test
    void keepsTheMappingOfASource() {
        String source = "源" + fresh();
        assertThat(imports().findMapping(source)).isEmpty();
        write(() -> imports().putMapping(source, Map.of("案件编号", "number", "法院", "court")));
        write(() -> imports().putMapping(source, Map.of("案号", "number")));
        assertThat(imports().findMapping(source)).contains(Map.of("案号", "number"));
    }

    @Test
    void anExceptionUndoesEverything() {
        String id = "run" + fresh();
        assertThatThrownBy(() -> write(() -> {
                    imports().put(run(id, Instant.EPOCH, ImportRun.State.RUNNING));
                    imports().add(id, List.of(finding(1, "a")));
                    imports().putMapping(id, Map.of("a", "b"));
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(imports().find(id)).isEmpty();
        assertThat(imports().listFindings(id, 0, 10)).isEmpty();
        assertThat(imports().findMapping(id)).isEmpty();
    }
}
