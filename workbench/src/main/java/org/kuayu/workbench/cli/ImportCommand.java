package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** {@code import}: brings files in one after the other, with a line of progress each; goes on with an interrupted one. */
final class ImportCommand implements Command {
    private static final Set<String> UNDER_WAY = Set.of("RUNNING", "QUEUED");
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int SHOWN = 20;

    /** So many looks at an index that gets no nearer before it is left to itself: half a minute. */
    private static final int PATIENCE = 100;

    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        if (options.words().isEmpty()) {
            throw Ending.usage("import needs at least one file");
        }
        for (String word : options.words()) {
            if (!Files.isReadable(Path.of(word)) || !Files.isRegularFile(Path.of(word))) {
                throw Ending.surroundings("cannot read " + word);
            }
        }
        boolean clean = true;
        try (var workplace = Workplace.of(options)) {
            for (String word : options.words()) {
                clean &= bring(
                        workplace.client(),
                        Path.of(word),
                        options.find("source").orElse(""),
                        terminal);
            }
            awaitIndex(workplace.client(), terminal);
        }
        return clean ? Ending.DONE : Ending.FINDINGS;
    }

    private static boolean bring(Client client, Path path, String source, Terminal terminal) throws IOException {
        terminal.progress(path.getFileName() + ": sending");
        JsonNode run = Answers.json(client.post(address(path, source), "application/octet-stream", body(path)));
        String id = run.path("id").asText();
        if (run.path("state").asText().matches("INTERRUPTED|STALLED")) {
            terminal.progress(path.getFileName() + ": going on after row "
                    + run.path("rowsRead").asLong());
            run = Answers.json(client.post(
                    "/api/v1/imports/" + id + "/resume", "application/json", HttpRequest.BodyPublishers.noBody()));
            run = look(client, id);
        }
        while (UNDER_WAY.contains(run.path("state").asText())) {
            terminal.progress(path.getFileName() + ": " + progress(run));
            LockSupport.parkNanos(LOOK.toNanos());
            run = look(client, id);
        }
        terminal.progress("");
        terminal.out().println(path.getFileName() + ": " + summary(run));
        return report(client, run, terminal);
    }

    /** Returns when a search finds what was brought in, or when the index does not get on; the journal holds it already. */
    private static void awaitIndex(Client client, Terminal terminal) throws IOException {
        long least = behind(client);
        for (int looks = 0; least > 0 && looks < PATIENCE; looks++) {
            terminal.progress("search index: " + least + " entries to go");
            LockSupport.parkNanos(LOOK.toNanos());
            long now = behind(client);
            if (now < least) {
                least = now;
                looks = 0;
            }
        }
        terminal.progress("");
        if (least > 0) {
            terminal.err().println("the search index is still " + least + " entries behind; see ./kuayu verify");
        }
    }

    private static long behind(Client client) throws IOException {
        return Answers.json(client.get("/health", new HashMap<>()))
                .path("indexLag")
                .asLong();
    }

    private static String address(Path path, String source) {
        var parameters = new HashMap<String, String>();
        parameters.put("name", path.getFileName().toString());
        parameters.put("source", source);
        return "/api/v1/imports" + Client.query(parameters);
    }

    private static HttpRequest.BodyPublisher body(Path path) {
        try {
            return HttpRequest.BodyPublishers.ofFile(path);
        } catch (FileNotFoundException e) {
            throw Ending.surroundings("cannot read " + path);
        }
    }

    private static JsonNode look(Client client, String id) throws IOException {
        return Answers.json(client.get("/api/v1/imports/" + id, new HashMap<>()));
    }

    private static String progress(JsonNode run) {
        long expected = run.path("rowsExpected").asLong();
        String left = run.has("secondsLeft") ? run.path("secondsLeft").asLong() + " s left" : "-";
        return run.path("rowsRead").asLong() + (expected > 0 ? " of about " + expected : "") + " rows, "
                + run.path("rowsPerSecond").asLong() + " a second, " + left;
    }

    private static String summary(JsonNode run) {
        boolean same = run.path("remarks").toString().contains("import.same-file");
        return (same
                        ? "imported before, nothing changed: "
                        : run.path("state").asText().toLowerCase(Locale.ROOT) + ": ")
                + run.path("rowsRead").asLong() + " read, " + run.path("added").asLong() + " brought in, "
                + run.path("same").asLong() + " same, " + run.path("refused").asLong() + " refused, "
                + run.path("conflicts").asLong() + " conflicts ["
                + run.path("id").asText() + "]";
    }

    private static boolean report(Client client, JsonNode run, Terminal terminal) throws IOException {
        boolean clean = run.path("refused").asLong() == 0
                && run.path("conflicts").asLong() == 0
                && run.path("state").asText().equals("DONE");
        if (clean) {
            return true;
        }
        String id = run.path("id").asText();
        int shown = 0;
        for (JsonNode f : Answers.json(client.get("/api/v1/imports/" + id + "/findings", new HashMap<>()))
                .path("findings")) {
            if (!f.path("severity").asText().equals("WARNING") && shown++ < SHOWN) {
                terminal.err()
                        .println("  row " + f.path("row").asLong() + "  "
                                + f.path("column").asText() + "  "
                                + f.path("value").asText() + "  "
                                + f.path("reason").asText());
            }
        }
        return false;
    }
}
