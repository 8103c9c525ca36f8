package org.kuayu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.intake.table.CsvSource;

/** The collections of input that means harm, through the import. */
class HostileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path hostile;

    @BeforeEach
    void find() {
        hostile = Path.of(System.getProperty("kuayu.shared", "../shared")).resolve("hostile");
        assumeTrue(Files.isDirectory(hostile), "no shared/hostile beside the project");
    }

    private static List<Rows.Row> rows(RowSource source, ImportFile file, RowSource.Shape shape) {
        var all = new ArrayList<Rows.Row>();
        try (Rows rows = source.open(file, shape).orThrow()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    @Test
    @DisplayName("csv-spectrum: each file is read as expected")
    void csvSpectrum() throws IOException {
        try (var files = Files.list(hostile.resolve("csv-spectrum/csvs"))) {
            for (Path csv : files.sorted().toList()) {
                String name = csv.getFileName().toString().replace(".csv", ".json");
                JsonNode expected = JSON.readTree(
                        hostile.resolve("csv-spectrum/json").resolve(name).toFile());
                assertThat(read(csv)).as(name).isEqualTo(JSON.convertValue(expected, List.class));
            }
        }
    }

    private static List<Map<String, String>> read(Path csv) {
        var source = new CsvSource();
        var file = ImportFile.of(csv);
        var shape = new RowSource.Shape("csv", "UTF-8", ',', true);
        List<String> header;
        try (Rows rows = source.open(file, shape).orThrow()) {
            header = rows.header();
        }
        var all = new ArrayList<Map<String, String>>();
        for (Rows.Row row : rows(source, file, shape)) {
            var one = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                one.put(header.get(i), row.cells().get(i));
            }
            all.add(one);
        }
        return all;
    }

    @Test
    @DisplayName("JSONTestSuite: what must parse is JSON, what must be refused is refused with its reason")
    void jsonSuite() throws IOException {
        var source = new JsonLinesSource();
        var shape = new RowSource.Shape("jsonl", "UTF-8", ',', true);
        int tried = 0;
        try (var files = Files.list(hostile.resolve("json"))) {
            for (Path path : files.sorted().toList()) {
                String name = path.getFileName().toString();
                byte[] bytes = Files.readAllBytes(path);
                boolean oneLine = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .strip()
                                .indexOf('\n')
                        < 0;
                if (!oneLine || bytes.length == 0) {
                    continue;
                }
                tried++;
                var found = rows(source, ImportFile.of(path), shape);
                var codes = found.stream()
                        .map(r -> r.refusal().map(w -> w.code()).orElse("read"))
                        .toList();
                if (name.startsWith("y_")) {
                    assertThat(codes)
                            .as(name)
                            .allMatch(c -> List.of("read", "json.not-an-object", "json.key-twice")
                                    .contains(c));
                } else if (name.startsWith("n_")) {
                    assertThat(codes).as(name).doesNotContain("read").noneMatch("json.not-an-object"::equals);
                }
            }
        }
        assertThat(tried).isGreaterThan(250);
    }

    @Test
    @DisplayName("big list of naughty strings: each in every column, through the whole import")
    void naughtyStrings() throws IOException {
        var strings = new ArrayList<String>();
        JSON.readTree(hostile.resolve("blns.json").toFile()).forEach(n -> strings.add(n.asText()));
        var fields = new ArrayList<>(List.of(CaseField.values()));
        fields.removeAll(List.of(CaseField.IGNORED, CaseField.NUMBER));
        var lines = new StringBuilder();
        int n = 0;
        for (String naughty : strings) {
            var row = new LinkedHashMap<String, String>();
            row.put("NUMBER", "（2024）渝0112民初" + ++n + "号");
            fields.forEach(f -> row.put(f.name(), naughty));
            lines.append(JSON.writeValueAsString(row)).append('\n');
            for (CaseField field : fields) {
                lines.append(JSON.writeValueAsString(
                                Map.of("NUMBER", "（2024）渝0112民初" + ++n + "号", field.name(), naughty)))
                        .append('\n');
            }
            lines.append(JSON.writeValueAsString(Map.of("NUMBER", naughty))).append('\n');
        }
        var desk = new Desk(folder);
        var run = desk.bring("blns.jsonl", lines.toString());
        var c = run.counts();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(c.rowsRead()).isEqualTo((fields.size() + 2L) * strings.size());
        assertThat(c.added() + c.same() + c.refused() + c.conflicts()).isEqualTo(c.rowsRead());
        assertThat(desk.stores.cases().count()).isEqualTo(c.added());
    }
}
