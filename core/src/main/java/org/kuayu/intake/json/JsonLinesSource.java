package org.kuayu.intake.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuayu.intake.source.Encodings;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.source.Rows;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Reading;

/** Case lists as JSON Lines. The columns are the keys of the first {@value #SAMPLE} lines, in the order of appearance. */
public final class JsonLinesSource implements RowSource {
    static final int SAMPLE = 1_000;
    private static final int MAX_KEYS = 1_000;

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
    }

    @Override
    public Reading<Shape> guess(ImportFile file) {
        var encoding = Encodings.guess(file);
        return encoding.value()
                .map(name -> Reading.of(new Shape(format(), name, ',', true), encoding.remarks()))
                .orElseGet(() -> Reading.refused(
                        encoding.remarks().getFirst().code(),
                        encoding.remarks().getFirst().detail()));
    }

    @Override
    public Reading<Rows> open(ImportFile file, Shape shape) {
        if (file.size() == 0) {
            return Reading.refused("import.file-empty", file.name());
        }
        if (!Encodings.NAMES.contains(shape.encoding())) {
            return Reading.refused("table.shape", shape.encoding());
        }
        List<String> keys = keys(file, shape.encoding());
        return Reading.of(new JsonRows(SourceText.open(file, shape.encoding()), keys));
    }

    private static List<String> keys(ImportFile file, String encoding) {
        var keys = new LinkedHashSet<String>();
        try (var rows = new JsonRows(SourceText.open(file, encoding), List.of())) {
            for (int i = 0; i < SAMPLE; i++) {
                var row = rows.next();
                if (row.isEmpty()) {
                    break;
                }
                row.filter(r -> r.refusal().isEmpty())
                        .flatMap(r -> JsonLine.read(r.raw()).value())
                        .ifPresent(values -> keys.addAll(values.keySet()));
            }
        }
        return keys.stream().limit(MAX_KEYS).toList();
    }

    @Override
    public List<String> cells(String raw, List<String> header) {
        Map<String, String> values = JsonLine.read(raw).value().orElse(Map.of());
        var cells = new ArrayList<String>();
        header.forEach(h -> cells.add(values.getOrDefault(h, "")));
        return cells;
    }

    @Override
    public Writer writer(OutputStream out, Shape shape) {
        return new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private record Lines(BufferedWriter out) implements Writer {
        @Override
        public void writeHeader(List<String> columns) {
            // each line names its keys itself
        }

        @Override
        public void write(String raw) {
            try {
                if (!raw.isEmpty()) {
                    out.write(raw.strip());
                    out.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
