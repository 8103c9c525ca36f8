package org.kuayu.mediation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** What poppler says about a PDF file. */
public final class PdfTools {
    private PdfTools() {}

    /** The text of the file, by pdftotext. */
    public static String text(Path pdf) {
        return run("pdftotext", "-layout", pdf.toString(), "-");
    }

    /** The number of its pages, by pdfinfo. */
    public static int pages(Path pdf) {
        var pages = Pattern.compile("Pages:\\s+(\\d+)").matcher(run("pdfinfo", pdf.toString()));
        return pages.find() ? Integer.parseInt(pages.group(1)) : 0;
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a copy of the file to look at. */
    static void keep(Path pdf, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(pdf, folder.resolve(pdf.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
