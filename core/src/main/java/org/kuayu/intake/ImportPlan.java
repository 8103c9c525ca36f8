package org.kuayu.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.intake.source.RowSource;

/**
 * How a file is to be read.
 *
 * @param source the name of the source, under which shape and mapping are kept for its next file
 * @param shape how the table is laid out; empty for documents
 * @param mapping which column gives what; empty for documents
 */
public record ImportPlan(String source, Optional<RowSource.Shape> shape, ColumnMapping mapping) {
    private static final ColumnMapping NO_COLUMNS = new ColumnMapping(Map.of());

    public ImportPlan {
        if (source.length() > 200 || source.startsWith("import:")) {
            throw new IllegalArgumentException("source: " + source);
        }
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(mapping, "mapping");
    }

    /** The plan for a judgment or a ZIP of judgments. */
    public static ImportPlan documents(String source) {
        return new ImportPlan(source, Optional.empty(), NO_COLUMNS);
    }

    /** The plan for a table. */
    public static ImportPlan table(String source, RowSource.Shape shape, ColumnMapping mapping) {
        return new ImportPlan(source, Optional.of(shape), mapping);
    }

    /** The plan as text, with the columns of the file in their order. */
    Map<String, String> toKept(List<String> columns) {
        var kept = new LinkedHashMap<>(mapping.toKept());
        kept.put("#source", source);
        kept.put("#columns", String.join("\n", columns));
        shape.ifPresent(s -> {
            kept.put("#format", s.format());
            kept.put("#encoding", s.encoding());
            kept.put("#delimiter", String.valueOf(s.delimiter()));
            kept.put("#header", String.valueOf(s.header()));
        });
        return kept;
    }

    static ImportPlan ofKept(Map<String, String> kept) {
        Optional<RowSource.Shape> shape = Optional.ofNullable(kept.get("#format"))
                .map(format -> new RowSource.Shape(
                        format,
                        kept.get("#encoding"),
                        kept.get("#delimiter").charAt(0),
                        Boolean.parseBoolean(kept.get("#header"))));
        return new ImportPlan(kept.get("#source"), shape, ColumnMapping.ofKept(kept));
    }

    static List<String> columns(Map<String, String> kept) {
        String columns = kept.getOrDefault("#columns", "");
        return columns.isEmpty() ? List.of() : Arrays.asList(columns.split("\n"));
    }
}
