package org.kuayu.intake.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.intake.source.Rows;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The lines of a JSON Lines file. */
final class JsonRows implements Rows {
    static final int MAX_LINE = 8_000_000;
    private static final int MAX_KEPT = 1_000_000;

    private final SourceText text;
    private final List<String> header;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private String fault = "";

    JsonRows(SourceText text, List<String> header) {
        this.text = text;
        this.header = List.copyOf(header);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Row> next() {
        while (readLine()) {
            String raw = line.toString();
            if (!fault.isEmpty()) {
                return Optional.of(
                        Row.refused(number, raw.substring(0, Math.min(raw.length(), MAX_KEPT)), Remark.of(fault)));
            }
            if (!raw.isBlank()) {
                return Optional.of(row(raw, JsonLine.read(raw)));
            }
        }
        return Optional.empty();
    }

    private Row row(String raw, Reading<Map<String, String>> read) {
        return read.value()
                .map(values -> Row.of(
                        number,
                        header.stream().map(h -> values.getOrDefault(h, "")).toList(),
                        raw))
                .orElseGet(() -> Row.refused(number, raw, read.remarks().getFirst()));
    }

    /** Reads the next line into {@link #line}, cut where it is too long; false at the end. */
    private boolean readLine() {
        line.setLength(0);
        fault = "";
        if (text.peek() < 0) {
            return false;
        }
        number++;
        for (int c = text.read(); c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() >= MAX_LINE) {
                fault = "json.too-large";
            } else {
                fault = c == SourceText.BROKEN ? "table.encoding" : fault;
                line.append((char) c);
            }
        }
        return true;
    }

    @Override
    public Optional<Remark> broken() {
        return Optional.empty();
    }

    @Override
    public double share() {
        return text.share();
    }

    @Override
    public void close() {
        text.close();
    }
}
