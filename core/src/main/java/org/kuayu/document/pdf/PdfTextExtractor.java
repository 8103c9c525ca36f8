package org.kuayu.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.ExtractionLimits;
import org.kuayu.document.TextExtractor;
import org.kuayu.text.Reading;

/**
 * Reads the text of a PDF page by page. Each file is read on a thread of its own that is given up when its time is over;
 * a file that opens with the empty password is read. Reasons of refusal: {@code document.encrypted}, {@code .broken},
 * {@code .bomb}, {@code .too-many-objects}, {@code .too-deep}, {@code .timeout}, {@code .too-large}. Thread-safe.
 */
public final class PdfTextExtractor implements TextExtractor {
    private static final long STACK = 2L << 20;
    private static final int HEADER_WITHIN = 1024;
    private final ExtractionLimits limits;

    /** With the default limits. */
    public PdfTextExtractor() {
        this(ExtractionLimits.DEFAULT);
    }

    /** With these limits. */
    public PdfTextExtractor(ExtractionLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") || fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public Reading<ExtractedText> extract(String fileName, InputStream bytes) {
        byte[] all;
        try {
            all = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        } catch (IOException e) {
            return Reading.refused("document.broken", fileName);
        }
        return all.length > limits.bytes()
                ? Reading.refused("document.too-large", fileName)
                : inTime(fileName, all, System.nanoTime() + limits.time().toNanos());
    }

    private Reading<ExtractedText> inTime(String fileName, byte[] bytes, long deadline) {
        var task = new FutureTask<>(() -> new PdfText(bytes, limits, new Patience(deadline)).read(fileName));
        var thread = new Thread(null, task, "pdf-text", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Reading.refused("document.timeout", fileName);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Reading.refused("document.timeout", fileName);
        } catch (ExecutionException e) {
            return Reading.refused(reason(e.getCause()), fileName);
        }
    }

    /** Whatever a malformed file provokes in the library is a refusal by name. */
    private static String reason(Throwable cause) {
        for (Throwable t : chain(cause)) {
            if (t instanceof InvalidPasswordException || t instanceof GeneralSecurityException) {
                return "document.encrypted";
            }
            if (t instanceof Patience.Over) {
                return "document.timeout";
            }
        }
        return cause instanceof StackOverflowError
                ? "document.too-deep"
                : cause instanceof OutOfMemoryError ? "document.bomb" : "document.broken";
    }

    private static List<Throwable> chain(Throwable cause) {
        var out = new ArrayList<Throwable>();
        for (Throwable t = cause; t != null && out.size() < 10; t = t.getCause()) {
            out.add(t);
        }
        return out;
    }
}
