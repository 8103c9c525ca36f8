package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** {@code search}: the best hits of a question. */
final class SearchCommand implements Command {
    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        int limit = options.number("limit", 1, 200).orElse(20);
        try (var workplace = Workplace.of(options)) {
            String box = String.join(" ", options.words());
            var parameters = Map.of("q", box, "size", Integer.toString(limit));
            JsonNode found = Answers.json(workplace.client().get("/api/v1/cases", parameters));
            for (JsonNode one : found.path("cases")) {
                terminal.out().println(options.has("json") ? Answers.line(one) : row(one));
            }
            end(found, options, terminal.err());
            return Ending.DONE;
        }
    }

    private static String row(JsonNode one) {
        return String.join(
                "  ",
                one.path("number").asText(),
                one.path("court").asText(),
                one.path("cause").asText(),
                one.path("filed").asText("-"),
                one.path("result").asText("-"));
    }

    private static void end(JsonNode found, Options options, PrintStream err) {
        found.path("notes")
                .forEach(note -> err.println(
                        note.path("sentence").asText(note.path("code").asText())));
        if (!options.has("json")) {
            err.println(
                    found.path("cases").size() + " of " + found.path("total").asLong());
        }
    }
}
