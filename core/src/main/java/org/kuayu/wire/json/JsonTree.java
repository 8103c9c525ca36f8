package org.kuayu.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.text.Reading;

/**
 * JSON as maps, lists, texts, whole numbers and truth values, in one canonical form: names in order, no blanks, UTF-8. Null,
 * fractions and names that come twice are refused.
 */
final class JsonTree {
    private static final int DEEPEST = 32;

    private final JsonFactory json;
    private final int limit;

    JsonTree(int limit) {
        this.limit = limit;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limit)
                        .maxNameLength(200)
                        .maxNumberLength(19)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** The object in these bytes; refused by {@code wire.size}, {@code wire.encoding} or {@code wire.json}. */
    Reading<Map<String, Object>> read(byte[] bytes) {
        if (bytes.length > limit) {
            return Reading.refused("wire.size", bytes.length + " > " + limit);
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (JsonParser in = json.createParser(new InputStreamReader(new ByteArrayInputStream(bytes), decoder))) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Reading.refused("wire.json", "1:1");
            }
            Optional<Map<String, Object>> read = object(in);
            return read.isPresent() && in.nextToken() == null
                    ? Reading.of(read.get())
                    : Reading.refused("wire.json", at(in));
        } catch (StreamConstraintsException e) {
            return Reading.refused("wire.size", "");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return Reading.refused("wire.json", at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
        } catch (CharacterCodingException e) {
            return Reading.refused("wire.encoding", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(JsonParser in) {
        return in.currentLocation().getLineNr() + ":" + in.currentLocation().getColumnNr();
    }

    private static Optional<Map<String, Object>> object(JsonParser in) throws IOException {
        var members = new TreeMap<String, Object>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            Optional<Object> value = value(in);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            members.put(name, value.get());
        }
        return Optional.of(members);
    }

    private static Optional<Object> value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in).map(o -> o);
            case START_ARRAY -> array(in).map(l -> l);
            case VALUE_STRING -> Optional.<Object>of(in.getText()).filter(text -> carried((String) text));
            case VALUE_NUMBER_INT -> Optional.of(in.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(in.getBooleanValue());
            default -> Optional.empty();
        };
    }

    /** Whether every store and wire can carry the text: no control characters but line ends and tabs, no half characters. */
    private static boolean carried(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0xD800 && c < 0xE000);
    }

    private static Optional<List<Object>> array(JsonParser in) throws IOException {
        var values = new ArrayList<Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Optional<Object> value = value(in);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    /** The canonical form. */
    static String write(Map<?, ?> members) {
        var out = new StringWriter();
        try (JsonGenerator to = new JsonFactory().createGenerator(out)) {
            value(to, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void value(JsonGenerator to, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> members -> {
                to.writeStartObject();
                for (Map.Entry<?, ?> member : new TreeMap<>(members).entrySet()) {
                    to.writeFieldName((String) member.getKey());
                    value(to, member.getValue());
                }
                to.writeEndObject();
            }
            case List<?> values -> {
                to.writeStartArray();
                for (Object element : values) {
                    value(to, element);
                }
                to.writeEndArray();
            }
            case Long number -> to.writeNumber(number);
            case Integer number -> to.writeNumber(number);
            case Boolean truth -> to.writeBoolean(truth);
            default -> to.writeString((String) value);
        }
    }
}
