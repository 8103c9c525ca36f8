package org.kuayu.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A stranger's reader of XLSX files, Debian's python3-openpyxl: what it reads was written by another library. */
public final class StrangersReader {
    private StrangersReader() {}

    /** A Python that has openpyxl. */
    public static Optional<String> python() {
        return List.of("/usr/bin/python3", "python3").stream()
                .filter(StrangersReader::works)
                .findFirst();
    }

    private static boolean works(String python) {
        try {
            return new ProcessBuilder(python, "-c", "import openpyxl")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cells of the file as JSON: sheets by name, each a list of rows of cells with kind, value, format, link. */
    public static String json(String python, byte[] book) {
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            Files.write(file, book);
            var process = new ProcessBuilder(python, "-c", script())
                    .redirectInput(file.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("openpyxl refuses " + file + ": " + out);
            }
            Files.delete(file);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = StrangersReader.class.getResourceAsStream("read_book.py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
