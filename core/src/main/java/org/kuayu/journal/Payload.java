package org.kuayu.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of an act as text fields in one canonical byte form: the same facts give the same bytes for ever.
 *
 * <p>Form: the fields in the order of their names, each as {@code name}, U+001F, {@code value}, U+001E, in UTF-8;
 * within names and values the two separators and the backslash are escaped by a backslash. No unmasked identity
 * number belongs in a payload.
 */
public final class Payload {
    /** No facts. */
    public static final Payload NONE = new Payload(new TreeMap<>());

    private static final char VALUE = '\u001f';
    private static final char END = '\u001e';

    private final SortedMap<String, String> fields;

    private Payload(SortedMap<String, String> fields) {
        this.fields = Collections.unmodifiableSortedMap(fields);
    }

    /** The payload of these fields; their order does not matter. */
    public static Payload of(Map<String, String> fields) {
        return new Payload(new TreeMap<>(fields));
    }

    /**
     * Reads the canonical form back.
     *
     * @throws IllegalArgumentException if the bytes are not of that form
     */
    public static Payload ofBytes(byte[] canonical) {
        var fields = new TreeMap<String, String>();
        var parts = split(new String(canonical, StandardCharsets.UTF_8));
        for (int i = 0; i < parts.size(); i += 2) {
            fields.put(parts.get(i), parts.get(i + 1));
        }
        return new Payload(fields);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == (parts.size() % 2 == 0 ? VALUE : END)) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (!part.isEmpty() || parts.size() % 2 != 0) {
            throw new IllegalArgumentException("payload bytes are cut short after field " + parts.size() / 2);
        }
        return parts;
    }

    /** The fields, in the order of their names. */
    public SortedMap<String, String> fields() {
        return fields;
    }

    /** The canonical bytes, a fresh copy. */
    public byte[] bytes() {
        var out = new StringBuilder();
        fields.forEach((name, value) -> {
            escape(out, name).append(VALUE);
            escape(out, value).append(END);
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == VALUE || c == END) {
                out.append('\\');
            }
            out.append(c);
        }
        return out;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Payload p && p.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Payload" + fields.keySet();
    }
}
