package org.kuayu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table of reference data: comma-separated text in UTF-8 whose first line names the columns; lines that start
 * with {@code #} are notices. The tables that ship with the library are read with it, and an embedder's own too.
 */
public final class Table {
    private final List<Map<String, String>> rows;

    private Table(List<Map<String, String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The table in this text.
     *
     * @throws IllegalArgumentException if a line has another number of fields than the first
     */
    public static Table parse(String text) {
        List<String> header = List.of();
        var rows = new ArrayList<Map<String, String>>();
        for (String line : text.split("\r?\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (header.isEmpty()) {
                header = fields;
            } else {
                rows.add(row(header, fields, line));
            }
        }
        return new Table(rows);
    }

    /**
     * The table that lies beside a class as a resource.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static Table beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name + " beside " + owner.getName());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    /** The rows in the order of the text, each from column name to text; an empty field is empty text. */
    public List<Map<String, String>> rows() {
        return rows;
    }

    private static Map<String, String> row(List<String> header, List<String> fields, String line) {
        if (header.size() != fields.size()) {
            throw new IllegalArgumentException(header.size() + " columns expected: " + line);
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return Map.copyOf(row);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
