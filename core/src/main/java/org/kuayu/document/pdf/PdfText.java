package org.kuayu.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.ExtractionLimits;
import org.kuayu.document.Page;
import org.kuayu.document.WrappedLines;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The reading of one PDF. */
final class PdfText {
    private static final String TYPE = "application/pdf";
    private static final long MAIN_MEMORY = 16L << 20;

    private final byte[] bytes;
    private final ExtractionLimits limits;
    private final Patience patience;
    private final List<Remark> doubts = new ArrayList<>();

    PdfText(byte[] bytes, ExtractionLimits limits, Patience patience) {
        this.bytes = bytes;
        this.limits = limits;
        this.patience = patience;
    }

    Reading<ExtractedText> read(String fileName) throws IOException {
        if (new PdfStreams(bytes, limits.unpacked(), patience).bomb()) {
            return Reading.refused("document.bomb", fileName);
        }
        var cache = MemoryUsageSetting.setupMixed(MAIN_MEMORY, 4 * limits.unpacked()).streamCache;
        try (PDDocument document = Loader.loadPDF(new PatientRead(bytes, patience), "", null, null, cache)) {
            if (document.getDocument().getXrefTable().size() >= limits.objects()) {
                return Reading.refused("document.too-many-objects", fileName);
            }
            int pages = document.getNumberOfPages();
            return pages == 0 ? Reading.refused("document.broken", fileName) : read(fileName, document, pages);
        }
    }

    private Reading<ExtractedText> read(String fileName, PDDocument document, int pages) throws IOException {
        var stripper = new PdfPageText(patience, limits.characters());
        var texts = new ArrayList<String>();
        int failed = 0;
        for (int page = 1; page <= Math.min(pages, limits.pages()) && !stripper.full(); page++) {
            patience.checkNow();
            try {
                texts.add(stripper.page(document, page));
                if (stripper.damaged()) {
                    doubts.add(new Remark("document.page-broken", String.valueOf(page)));
                }
            } catch (Patience.Over e) {
                throw e;
            } catch (IOException
                    | IllegalArgumentException
                    | IllegalStateException
                    | ClassCastException
                    | IndexOutOfBoundsException
                    | NullPointerException
                    | ArithmeticException e) {
                texts.add("");
                failed++;
                doubts.add(new Remark("document.page-broken", String.valueOf(page)));
            }
        }
        if (failed == texts.size() && failed > 0) {
            return Reading.refused("document.broken", fileName);
        }
        if (texts.size() < pages) {
            doubts.add(new Remark("document.cut", texts.size() + " / " + pages));
        }
        return Reading.of(new ExtractedText(TYPE, pages(texts), flags(texts, stripper)), doubts);
    }

    private static List<Page> pages(List<String> texts) {
        var out = new ArrayList<Page>();
        for (String text : WrappedLines.join(texts)) {
            out.add(new Page(out.size() + 1, text));
        }
        return out;
    }

    private static List<String> flags(List<String> texts, PdfPageText stripper) {
        var flags = new ArrayList<String>();
        boolean empty = texts.stream().allMatch(String::isBlank);
        if (empty) {
            flags.add("no-text");
        }
        if (stripper.doubtful()) {
            flags.add("doubtful-text");
        }
        return flags;
    }
}
