package org.kuayu.workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kuayu.workbench.api.ParsedLines;

/** {@code parse}: says what each line of a file or of standard input is, one JSON object a line, streaming. */
final class ParseCommand implements Command {
    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        if (options.words().size() > 1) {
            throw Ending.usage("parse takes one file, or standard input");
        }
        if (options.words().isEmpty() || options.words().getFirst().equals("-")) {
            return copy(terminal.in(), terminal);
        }
        Path file = Path.of(options.words().getFirst());
        try (InputStream in = Files.newInputStream(file)) {
            return copy(in, terminal);
        } catch (NoSuchFileException e) {
            throw Ending.surroundings("there is no file " + file);
        }
    }

    private static int copy(InputStream in, Terminal terminal) throws IOException {
        ParsedLines.copy(in, terminal.out());
        terminal.out().flush();
        return Ending.DONE;
    }
}
