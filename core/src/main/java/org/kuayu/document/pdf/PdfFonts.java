package org.kuayu.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans SC (OFL 1.1) from the jar {@code ph-fonts-noto-sans-sc}, in two weights. Reading them takes longer than printing
 * a paper, so that who closes a pair leaves it to the next; a pair belongs to one thread at a time, since reading glyphs and
 * tables of one face from two is not safe. Idle pairs go when memory is short.
 */
final class PdfFonts implements AutoCloseable {
    static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final ConcurrentLinkedDeque<SoftReference<PdfFonts>> IDLE = new ConcurrentLinkedDeque<>();

    /** Warns at every reading of the font of a table of variants that no text here needs. Held, or it is forgotten. */
    private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CMAP.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont regular = load("Regular");
    private final TrueTypeFont bold = load("Bold");

    private PdfFonts() throws IOException {}

    /** A pair that nobody else uses until it is closed. */
    static PdfFonts take() throws IOException {
        for (var idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            var kept = Optional.ofNullable(idle.get());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        return new PdfFonts();
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    @Override
    public void close() {
        IDLE.push(new SoftReference<>(this));
    }

    /** Without ligatures: with them —— is printed as U+2E3A and lost to search. */
    private static TrueTypeFont load(String weight) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException(
                        "font missing: add com.helger.font:ph-fonts-noto-sans-sc to the class path");
            }
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }
}
