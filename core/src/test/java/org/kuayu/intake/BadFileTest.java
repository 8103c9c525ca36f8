package org.kuayu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.text.Remark;

/** Files that are wrong, odd or meant to harm: each gets a clear answer, and the rows that are right go on. */
class BadFileTest {
    private static final String ROWS = "案号,案由\n（2024）渝0112民初1号,民间借贷纠纷\n（2024）渝0112民初2号,买卖合同纠纷\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    @DisplayName("the encoding is found, with and without a byte order mark")
    void encodings(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            var run = new Desk(folder).bring(desk.file(charset + mark.length() + ".csv", mark + ROWS, charset));
            assertThat(run.counts().added()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {",", ";", "|", "'\t'"})
    @DisplayName("the delimiter is found")
    void delimiters(String delimiter) {
        assertThat(desk.bring("d.csv", ROWS.replace(",", delimiter)).counts().added())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a file read in the wrong encoding: every row is refused by name, none is brought in garbled")
    void wrongEncoding() {
        var file = desk.file("wrong.csv", ROWS, "GB18030");
        var shape = new RowSource.Shape("csv", "UTF-8", ',', true);
        var plan = ImportPlan.table("test", shape, new ColumnMapping(java.util.Map.of("A", CaseField.NUMBER)));
        var headless = new RowSource.Shape("csv", "UTF-8", ',', false);
        plan = ImportPlan.table("test", headless, plan.mapping());
        var dry = desk.intake.dryRun(file, plan, p -> {}).orThrow();
        assertThat(dry.run().counts().refused()).isEqualTo(3);
        assertThat(dry.findings()).allMatch(f -> f.remark().code().equals("table.encoding"));
    }

    @Test
    @DisplayName("a 200 MB cell is refused by name in bounded memory, and the rows after it go on")
    void hugeCell() throws IOException {
        Path path = folder.resolve("huge.csv");
        byte[] piece = "很长的内容".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write("案号,正文\n（2024）渝0112民初1号,\"".getBytes(StandardCharsets.UTF_8));
            for (long size = 0; size < 200L << 20; size += piece.length) {
                out.write(piece);
            }
            out.write("\"\n（2024）渝0112民初2号,短\n".getBytes(StandardCharsets.UTF_8));
        }
        var run = desk.bring(ImportFile.of(path));
        assertThat(desk.findings(run)).containsExactly("2  table.cell-too-large");
        assertThat(run.counts().added()).isEqualTo(1);
    }

    @Test
    @DisplayName("an open quotation mark, NUL characters and lone surrogates are named")
    void characters() {
        var run = desk.bring("q.csv", ROWS + "（2024）渝0112民初3号,a\0b\n（2024）渝0112民初4号,\"offen\n");
        assertThat(desk.findings(run)).containsExactly("4  table.nul", "5  table.quote-open");
        var json = desk.bring("s.jsonl", "{\"案号\":\"（2024）渝0112民初5号\",\"案由\":\"\\ud800\"}\n");
        assertThat(desk.findings(json)).containsExactly("1 案由 table.encoding");
    }

    @Test
    @DisplayName("what is no list at all is refused as a file")
    void files() {
        byte[] noise = new byte[5_000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(desk.refusal(desk.file("a.csv", noise))).isIn("table.binary", "import.number-unmapped");
        assertThat(desk.refusal(desk.file("b.csv", new byte[2_000]))).isEqualTo("table.binary");
        assertThat(desk.refusal(desk.file("c.csv", ""))).isEqualTo("import.file-empty");
        assertThat(desk.refusal(desk.file("d.xlsx", "PK\3\4 no zip"))).isEqualTo("table.xlsx-broken");
        assertThat(desk.refusal(desk.file("e.exe", "MZ"))).isEqualTo("import.kind-unknown");
        assertThat(desk.refusal(desk.file("f.csv", "姓名,电话\n张三,1\n"))).isEqualTo("import.number-unmapped");
    }

    private ImportFile zip(String name, String entry, long zeros) throws IOException {
        Path path = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry(entry));
            byte[] piece = "<c/>".repeat(16_384).getBytes(StandardCharsets.US_ASCII);
            for (long size = 0; size < zeros; size += piece.length) {
                zip.write(piece);
            }
        }
        return ImportFile.of(path);
    }

    @Test
    @DisplayName("a workbook that is a decompression bomb is refused by name")
    void bomb() throws IOException {
        assertThat(desk.refusal(zip("bomb.xlsx", "xl/worksheets/sheet1.xml", 200L << 20)))
                .isEqualTo("table.bomb");
    }

    @Test
    @DisplayName("XLSX: what is written is read again; formulas stay text, dates come as days")
    void workbook() {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.xlsx(out, "Kuayu")) {
            table.row(List.of("案号", "案由", "立案日期"));
            table.row(List.of("（2024）渝0112民初1号", "=1+1", "2024-01-05"));
            table.row(List.of("（2024）渝0112民初2号", "@SUM(A1)", "2024-02-31"));
        }
        var run = desk.bring(desk.file("w.xlsx", out.toByteArray()));
        assertThat(desk.findings(run)).containsExactly("3 立案日期 date.impossible");
        var mended = new ByteArrayOutputStream();
        assertThat(desk.intake.writeRefused(run.id(), mended)).isEqualTo(1);
        assertThat(new String(sheet(mended.toByteArray()), StandardCharsets.UTF_8))
                .doesNotContain("<f>");
    }

    private byte[] sheet(byte[] workbook) {
        try (var zip = new ZipFile(desk.file("sheet.zip", workbook).path().toFile())) {
            return zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "＝1"})
    @DisplayName("a cell that a spreadsheet would execute is written inert")
    void inert(String cell) {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.csv(out)) {
            table.row(List.of(cell));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'" + cell);
    }

    /** Takes any text for a judgment that names no case. */
    private record NoCase() implements DocumentReader {
        @Override
        public boolean accepts(String fileName, byte[] head) {
            return fileName.endsWith(".txt");
        }

        @Override
        public org.kuayu.text.Reading<Judgment> read(String fileName, byte[] bytes) {
            return org.kuayu.text.Reading.refused("judgment.number-missing", fileName);
        }
    }

    @Test
    @DisplayName("a ZIP with paths that climb out, bombs and unknown kinds: each entry is refused by name")
    void zipEntries() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name :
                    List.of("../../etc/passwd.txt", "/abs.txt", "C:\\x.txt", "ok/a.txt", "b.exe", "__MACOSX/c.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("正文".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            zip.write(new byte[20 << 20]);
        }
        var withReader = new Desk(folder, desk.stores, List.of(new NoCase()));
        var run = withReader.bring(desk.file("z.zip", bytes.toByteArray()));
        var codes = new ArrayList<String>();
        withReader.intake.listFindings(run.id(), -1, 100).stream()
                .map(ImportFinding::remark)
                .map(Remark::code)
                .forEach(codes::add);
        assertThat(codes)
                .containsExactly(
                        "zip.path",
                        "zip.path",
                        "zip.path",
                        "judgment.number-missing",
                        "document.kind-unknown",
                        "zip.bomb");
        assertThat(withReader
                        .intake
                        .bringIn(desk.file("y.zip", "PK\3\4 broken"), "t", Desk.CLERK)
                        .value()
                        .map(ImportRun::state))
                .isEqualTo(Optional.of(ImportRun.State.REFUSED));
    }
}
