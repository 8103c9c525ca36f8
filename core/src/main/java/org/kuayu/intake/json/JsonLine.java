package org.kuayu.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.text.Reading;

/** Reads one line as a JSON object whose values become text. */
final class JsonLine {
    private static final int MAX_DEPTH = 32;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(4_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private JsonLine() {}

    /** Key to value; a list reads as its values with {@code ；} between, an inner object as its values with {@code ：}. */
    static Reading<Map<String, String>> read(String line) {
        try (JsonParser in = JSON.createParser(line)) {
            if (in.nextToken() == null) {
                return Reading.refused("json.syntax", "");
            }
            boolean object = in.currentToken() == JsonToken.START_OBJECT;
            var values = new LinkedHashMap<String, String>();
            String twice = object ? object(in, values) : skip(in);
            if (in.nextToken() != null) {
                return Reading.refused("json.syntax", "");
            }
            if (!twice.isEmpty()) {
                return Reading.refused("json.key-twice", twice);
            }
            return object ? Reading.of(values) : Reading.refused("json.not-an-object", "");
        } catch (StreamConstraintsException e) {
            return Reading.refused("json.too-large", "");
        } catch (JsonProcessingException e) {
            return Reading.refused("json.syntax", "column " + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String skip(JsonParser in) throws IOException {
        value(in);
        return "";
    }

    /** Reads the members of an object; gives a key that stands in it twice, else empty text. */
    private static String object(JsonParser in, Map<String, String> values) throws IOException {
        String twice = "";
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            if (values.put(key, value(in)) != null) {
                twice = key;
            }
        }
        return twice;
    }

    private static String value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_ARRAY -> {
                var parts = new ArrayList<String>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(value(in));
                }
                yield joined(parts, "；");
            }
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, String>();
                object(in, members);
                yield joined(inOrder(members), "：");
            }
            case VALUE_NULL -> "";
            default -> in.getText();
        };
    }

    /** A party's role comes before its name, whatever the order of the keys. */
    private static List<String> inOrder(Map<String, String> members) {
        var parts = new ArrayList<String>();
        for (String first : List.of("role", "角色", "地位", "name", "姓名", "名称")) {
            String value = members.remove(first);
            if (value != null) {
                parts.add(value);
            }
        }
        parts.addAll(members.values());
        return parts;
    }

    private static String joined(List<String> parts, String between) {
        return String.join(between, parts.stream().filter(p -> !p.isEmpty()).toList());
    }
}
