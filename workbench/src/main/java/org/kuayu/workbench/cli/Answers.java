package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads answers of the API; a problem document ends the command with its code. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    static JsonNode json(Client.Answer answer) throws IOException {
        try (var body = answer.body()) {
            JsonNode node = JSON.readTree(body);
            if (answer.status() >= 400) {
                throw refused(node, answer.status());
            }
            return node;
        }
    }

    /** Throws when the answer is a problem; leaves its body unread otherwise. */
    static Client.Answer good(Client.Answer answer) throws IOException {
        if (answer.status() >= 400) {
            json(answer);
        }
        return answer;
    }

    static String line(JsonNode node) throws IOException {
        return JSON.writeValueAsString(node);
    }

    private static Ending refused(JsonNode problem, int status) {
        String code = problem.path("code").asText("http-" + status);
        String sentence = problem.path("title").asText("");
        String parameter = problem.path("parameter").asText("");
        return Ending.surroundings(
                "refused: " + sentence + " [" + code + (parameter.isEmpty() ? "" : " " + parameter) + "]");
    }
}
