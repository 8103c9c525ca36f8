package org.kuayu.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.workbench.shell.Visit;

/** Writes answers as JSON; what is absent is left out. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Json object() {
        return new Json();
    }

    Json put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Left out where empty. */
    Json put(String name, Optional<?> value) {
        value.ifPresent(v -> fields.put(name, v));
        return this;
    }

    /** Left out where blank. */
    Json text(String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }

    void answer(Visit visit) {
        visit.ctx().contentType("application/json; charset=utf-8").result(line(fields));
    }

    /** One line without line feeds. */
    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of plain values can be written", e);
        }
    }
}
