package org.kuayu.wire.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Reads the members of one object and of those in it, and keeps what is wrong: {@code wire.field-missing}, {@code
 * wire.field-form}; and what is not known: {@code wire.field-unknown}. Used by one thread.
 */
final class JsonFields {
    private static final long MOST = 1_000_000_000L;

    private final String path;
    private final Map<String, Object> members;
    private final List<Remark> faults;
    private final List<Remark> doubts;
    private final Set<String> seen = new HashSet<>();
    private final List<JsonFields> inner = new ArrayList<>();

    private JsonFields(String path, Map<String, Object> members, List<Remark> faults, List<Remark> doubts) {
        this.path = path;
        this.members = members;
        this.faults = faults;
        this.doubts = doubts;
    }

    static JsonFields of(Map<String, Object> members) {
        return new JsonFields("", members, new ArrayList<>(), new ArrayList<>());
    }

    /** The value read with these fields, with unknown members as doubts; refused by the first fault. */
    <T> Reading<T> read(Function<JsonFields, Optional<T>> reader) {
        Optional<T> value = reader.apply(this);
        reportUnknown();
        if (!faults.isEmpty() || value.isEmpty()) {
            return new Reading.Refused<>(faults.isEmpty() ? new Remark("wire.field-form", path) : faults.getFirst());
        }
        return Reading.of(value.get(), List.copyOf(doubts));
    }

    private void reportUnknown() {
        members.keySet().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> doubts.add(new Remark("wire.field-unknown", path + shortened(name))));
        inner.forEach(JsonFields::reportUnknown);
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private Optional<Object> find(String name) {
        seen.add(name);
        return Optional.ofNullable(members.get(name));
    }

    private void fault(String code, String name) {
        faults.add(new Remark(code, path + name));
    }

    /** A text that must be there; empty text and a fault where it is not. */
    String text(String name) {
        Optional<String> found = optional(name);
        if (found.isEmpty()) {
            fault("wire.field-missing", name);
        }
        return found.orElse("");
    }

    /** A text; empty text where it is not there. */
    String textOr(String name) {
        return optional(name).orElse("");
    }

    /** A text that may be absent. */
    Optional<String> optional(String name) {
        return typed(name, String.class);
    }

    private <T> Optional<T> typed(String name, Class<T> type) {
        Optional<Object> found = find(name);
        if (found.isPresent() && !type.isInstance(found.get())) {
            fault("wire.field-form", name);
            return Optional.empty();
        }
        return found.map(type::cast);
    }

    /** A whole number that must be there. */
    long number(String name) {
        Optional<Long> found = typed(name, Long.class);
        if (found.isEmpty()) {
            fault("wire.field-missing", name);
        }
        return found.orElse(0L);
    }

    /** A number of things, up to a thousand million, that must be there. */
    int count(String name) {
        long found = number(name);
        if (found < 0 || found > MOST) {
            fault("wire.field-form", name);
            return 0;
        }
        return (int) found;
    }

    /** A truth value that may be absent. */
    Optional<Boolean> truth(String name) {
        return typed(name, Boolean.class);
    }

    /** What the text reads as; a fault where it does not. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = optional(name);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            fault("wire.field-form", name);
        }
        return value;
    }

    /** The same of a text that must be there. */
    <T> Optional<T> required(String name, Function<String, Optional<T>> reader) {
        if (!members.containsKey(name)) {
            fault("wire.field-missing", name);
        }
        return read(name, reader);
    }

    Optional<Instant> instant(String name) {
        return required(name, JsonFields::instantIn);
    }

    Optional<LocalDate> day(String name) {
        return read(name, text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Instant> instantIn(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A constant of this enumeration that must be there. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return required(name, text -> java.util.Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(text))
                .findFirst());
    }

    /** The object of this name, where it is there. */
    @SuppressWarnings("unchecked")
    Optional<JsonFields> object(String name) {
        return typed(name, Map.class).map(m -> within(name + ".", m));
    }

    private JsonFields within(String name, Map<String, Object> value) {
        var fields = new JsonFields(path + name, value, faults, doubts);
        inner.add(fields);
        return fields;
    }

    /** What each object of the list reads as; one that does not is a fault. No list is an empty one. */
    @SuppressWarnings("unchecked")
    <T> List<T> list(String name, Function<JsonFields, Optional<T>> reader) {
        List<?> values = typed(name, List.class).orElse(List.of());
        var out = new ArrayList<T>();
        for (int i = 0; i < values.size(); i++) {
            String here = name + "[" + i + "]";
            Optional<T> value = values.get(i) instanceof Map<?, ?> m
                    ? reader.apply(within(here + ".", (Map<String, Object>) m))
                    : Optional.empty();
            if (value.isEmpty()) {
                fault("wire.field-form", here);
            }
            value.ifPresent(out::add);
        }
        return out;
    }

    /** The texts of the object of this name, whatever their names; empty where it is not there. */
    Map<String, String> texts(String name) {
        var out = new java.util.TreeMap<String, String>();
        typed(name, Map.class).ifPresent(m -> ((Map<?, ?>) m).forEach((key, value) -> {
            if (value instanceof String text) {
                out.put((String) key, text);
            } else {
                fault("wire.field-form", name);
            }
        }));
        return out;
    }

    /** Whether there is a member of this name. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Leaves the members to somebody else: none of them is unknown. */
    JsonFields skip() {
        seen.addAll(members.keySet());
        return this;
    }
}
