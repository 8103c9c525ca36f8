package org.kuayu.workbench.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReferenceInterval;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Remark;

/** A court's own measures and intervals lie in the data folder. */
class FolderTablesTest {
    private static final String HEAD =
            "code,family,zh,en,numerator,denominator,scope,factor,window,decimals,note_zh,note_en,source\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("a folder without tables has none, one with a table has its rows")
    void read() throws IOException {
        assertThat(FolderTables.measures(folder).orThrow().list()).isEmpty();
        assertThat(FolderTables.references(folder).orThrow().list()).isEmpty();
        Files.writeString(
                folder.resolve("measures.csv"), HEAD + "own,CHINESE,自定,Own,C,H,,PERCENT,CALENDAR,1,说明。,Note.,本院\n");
        assertThat(FolderTables.measures(folder).orThrow().find("own")).isPresent();
    }

    @Test
    @DisplayName("a table that cannot be used is refused with row, column and text")
    void refused() throws IOException {
        Files.writeString(
                folder.resolve("measures.csv"), HEAD + "own,CHINESE,自定,Own,C,X,,PERCENT,CALENDAR,1,说明。,Note.,本院\n");
        assertThat(FolderTables.measures(folder).remarks())
                .containsExactly(new Remark("measures.term", "1 · denominator · 1: X"));
        Files.writeString(
                folder.resolve("measures.csv"),
                HEAD + "closed,CHINESE,结案,Closed,C,,,ONE,CALENDAR,0,说明。,Note.,本院\n");
        assertThat(FolderTables.measures(folder).remarks())
                .containsExactly(new Remark("measures.duplicate", "closed"));
    }

    @ParameterizedTest(name = "a table saved by a spreadsheet in {0} is read")
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE"})
    void encodings(String encoding) throws IOException {
        String rows = HEAD + "own,CHINESE,自定,Own,C,H,,PERCENT,CALENDAR,1,说明。,Note.,本院\n";
        Files.write(folder.resolve("measures.csv"), (encoding.startsWith("UTF") ? "\uFEFF" + rows : rows).getBytes(Charset.forName(encoding)));
        assertThat(FolderTables.measures(folder).orThrow().find("own").orElseThrow().name(Locale.CHINESE)).isEqualTo("自定");
    }

    @Test
    @DisplayName("a table that is no text is refused, not read with holes")
    void noText() throws IOException {
        Files.write(folder.resolve("measures.csv"), new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertThat(FolderTables.measures(folder).remarks()).extracting(Remark::code).containsExactly("table.encoding");
    }

    @Test
    @DisplayName("ST-8 the demonstration's intervals are marked as samples, and those of a court are kept")
    void demo() throws IOException {
        FolderTables.layDemo(folder);
        var demo = FolderTables.references(folder).orThrow();
        assertThat(demo.list()).isNotEmpty().allMatch(ReferenceInterval::sample);
        assertThat(demo.list()).allSatisfy(i -> assertThat(Measure.get(i.measure()).code()).isEqualTo(i.measure()));
        assertThat(demo.find(Measure.get("closing-rate"), ReportPeriod.year(2024))).isPresent();
        Files.writeString(folder.resolve("reference-intervals.csv"), "measure,from,to,least,most,source,sample\n");
        FolderTables.layDemo(folder);
        assertThat(FolderTables.references(folder).orThrow().list()).isEmpty();
    }
}
