package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;

/** {@code verify}: the whole journal again, entry by entry, and whether index = store; with files, their seals. */
final class VerifyCommand implements Command {
    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        if (!options.words().isEmpty()) {
            return new SealedFiles(options, terminal.out()).check();
        }
        try (var workplace = Workplace.of(options)) {
            JsonNode result = Answers.json(workplace.client().get("/api/v1/verify", java.util.Map.of()));
            if (options.has("json")) {
                terminal.out().println(Answers.line(result));
            } else {
                print(result, terminal.out());
            }
            return result.path("sound").asBoolean() ? Ending.DONE : Ending.FINDINGS;
        }
    }

    private static void print(JsonNode result, PrintStream out) {
        out.println("Journal 日志: " + result.path("entries").asLong() + " entries, cases 案件: "
                + result.path("cases").asLong() + ", indexed 已索引: "
                + result.path("indexed").asLong());
        for (JsonNode finding : result.path("findings")) {
            out.println(
                    "  " + finding.path("sentence").asText(finding.path("code").asText()) + " "
                            + finding.path("detail").asText());
        }
        out.println(
                result.path("sound").asBoolean()
                        ? "Everything is as it should be. 校验通过。"
                        : "Something differs. 校验发现问题。");
    }
}
