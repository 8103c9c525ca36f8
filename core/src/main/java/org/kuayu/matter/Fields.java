package org.kuayu.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kuayu.journal.Payload;

/**
 * The facts of one event as named texts, written and read by the procedure alone. A list stands under {@code name.0},
 * {@code name.1} …, so that facts may nest. Immutable; start at {@link #writer}.
 */
public final class Fields {
    /** No facts. */
    public static final Fields NONE = writer().fields();

    /** The character behind the dot, so that all names under one stand together. */
    private static final char AFTER_DOT = '.' + 1;

    private final NavigableMap<String, String> texts;

    private Fields(NavigableMap<String, String> texts) {
        this.texts = texts;
    }

    /** Reads what {@link #bytes} gave. */
    public static Fields ofBytes(byte[] bytes) {
        return new Fields(new TreeMap<>(Payload.ofBytes(bytes).fields()));
    }

    /** A canonical form: the same facts give the same bytes. */
    public byte[] bytes() {
        return Payload.of(texts).bytes();
    }

    /** Starts to write facts. */
    public static Writer writer() {
        return new Writer();
    }

    /** Whether there is a fact of this name. */
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** The text; empty text where there is none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The text where there is one. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** The number, in 分 where it is money. */
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    /** The day. */
    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    /** The instant. */
    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    /** Yes or no; no where there is none. */
    public boolean flag(String name) {
        return text(name).equals("true");
    }

    /** The constant. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return list(name, item -> item.text(""));
    }

    /** The facts under a name. */
    public Fields under(String name) {
        var some = new TreeMap<String, String>();
        optional(name).ifPresent(value -> some.put("", value));
        String prefix = name + ".";
        texts.subMap(prefix, true, name + AFTER_DOT, false)
                .forEach((key, value) -> some.put(key.substring(prefix.length()), value));
        return new Fields(some);
    }

    /** The values of a list, in its order, each read like this. */
    public <T> List<T> list(String name, Function<Fields, T> each) {
        var out = new ArrayList<T>();
        int count = optional(name + ".size").map(Integer::parseInt).orElse(0);
        for (int i = 0; i < count; i++) {
            out.add(each.apply(under(name + "." + i)));
        }
        return out;
    }

    /** Every text, in no order. */
    Collection<String> all() {
        return texts.values();
    }

    /** The names alone, since the facts may be confidential. */
    @Override
    public String toString() {
        return "Fields" + texts.keySet();
    }

    /** Collects facts; not thread-safe. */
    public static final class Writer {
        private final Map<String, String> texts = new TreeMap<>();

        /** A text. */
        public Writer text(String name, String value) {
            texts.put(name, value);
            return this;
        }

        /** A text that may be absent. */
        public Writer optional(String name, Optional<String> value) {
            value.ifPresent(v -> texts.put(name, v));
            return this;
        }

        /** A number. */
        public Writer number(String name, long value) {
            return text(name, Long.toString(value));
        }

        /** A day. */
        public Writer day(String name, LocalDate value) {
            return text(name, value.toString());
        }

        /** An instant. */
        public Writer instant(String name, Instant value) {
            return text(name, value.toString());
        }

        /** Yes or no. */
        public Writer flag(String name, boolean value) {
            return text(name, Boolean.toString(value));
        }

        /** A constant. */
        public Writer constant(String name, Enum<?> value) {
            return text(name, value.name());
        }

        /** Texts in their order. */
        public Writer texts(String name, List<String> values) {
            return list(name, values, (writer, value) -> writer.text("", value));
        }

        /** Facts under a name. */
        public Writer under(String name, Fields facts) {
            facts.texts.forEach((key, value) -> texts.put(key.isEmpty() ? name : name + "." + key, value));
            return this;
        }

        /** Values in their order, each written like this. */
        public <T> Writer list(String name, List<T> values, BiConsumer<Writer, T> each) {
            number(name + ".size", values.size());
            for (int i = 0; i < values.size(); i++) {
                var item = new Writer();
                each.accept(item, values.get(i));
                under(name + "." + i, item.fields());
            }
            return this;
        }

        /** The facts. */
        public Fields fields() {
            return new Fields(new TreeMap<>(texts));
        }
    }
}
