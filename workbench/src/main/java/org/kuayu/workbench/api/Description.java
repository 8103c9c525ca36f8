package org.kuayu.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The description of the API, {@code openapi.yaml}, as it is served and as it is read out to people. */
public final class Description {
    private static final byte[] BYTES = load();
    private static final JsonNode ROOT = read();

    private Description() {}

    /**
     * One operation as a person reads it.
     *
     * @param method GET, POST …
     * @param path the path below {@code /api/v1}
     * @param summary what it does
     * @param description more, possibly empty
     * @param roles who may call it
     * @param parameters each as name, place and meaning
     * @param answers each as status and meaning
     */
    public record Operation(
            String method,
            String path,
            String summary,
            String description,
            String roles,
            List<List<String>> parameters,
            List<List<String>> answers) {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    static JsonNode root() {
        return ROOT;
    }

    /** What the API as a whole says of itself. */
    static String about() {
        return ROOT.path("info").path("description").asText();
    }

    /** All operations in the order written. */
    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        ROOT.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(op -> operations.add(operation(op.getKey(), path.getKey(), op.getValue()))));
        return operations;
    }

    private static Operation operation(String method, String path, JsonNode node) {
        var parameters = new ArrayList<List<String>>();
        node.path("parameters").forEach(p -> {
            JsonNode parameter = resolved(p);
            String meaning = parameter.path("description").asText();
            parameters.add(List.of(
                    parameter.path("name").asText(), parameter.path("in").asText(), meaning));
        });
        var answers = new ArrayList<List<String>>();
        node.path("responses")
                .fields()
                .forEachRemaining(r -> answers.add(List.of(
                        r.getKey(), resolved(r.getValue()).path("description").asText())));
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                node.path("summary").asText(),
                node.path("description").asText(),
                node.path("x-roles").asText(),
                parameters,
                answers);
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : ROOT.at(reference.substring(1));
    }

    private static byte[] load() {
        try (var in = Objects.requireNonNull(Description.class.getResourceAsStream("/openapi.yaml"), "openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml", e);
        }
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml", e);
        }
    }
}
