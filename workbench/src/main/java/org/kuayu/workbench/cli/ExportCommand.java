package org.kuayu.workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code export}: the hits of a question as a table. */
final class ExportCommand implements Command {
    private static final List<String> FORMATS = List.of("csv", "jsonl", "xlsx");
    private static final int MOST = 100_000;

    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        String format = format(options);
        int limit = options.number("limit", 1, MOST).orElse(MOST);
        var parameters =
                Map.of("q", String.join(" ", options.words()), "format", format, "limit", Integer.toString(limit));
        try (var workplace = Workplace.of(options);
                var body = Answers.good(workplace.client().get("/api/v1/export", parameters))
                        .body()) {
            write(body, options.find("to").map(Path::of), terminal);
        }
        terminal.err().println("Exported, at most " + limit + " cases (--limit).");
        return Ending.DONE;
    }

    private static String format(Options options) {
        String name = options.find("to").orElse("");
        String told =
                FORMATS.stream().filter(f -> name.endsWith("." + f)).findFirst().orElse("csv");
        String format = options.find("format").orElse(told);
        if (!FORMATS.contains(format)) {
            throw Ending.usage("--format must be one of " + String.join(", ", FORMATS) + ", not " + format);
        }
        return format;
    }

    /** A file appears whole or not at all. */
    private static void write(InputStream body, Optional<Path> to, Terminal terminal) throws IOException {
        if (to.isEmpty()) {
            body.transferTo(terminal.out());
            terminal.out().flush();
            return;
        }
        Path target = to.get().toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            body.transferTo(out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
