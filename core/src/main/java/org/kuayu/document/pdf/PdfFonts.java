package org.kuayu.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Noto Sans SC (OFL 1.1) from the jar {@code ph-fonts-noto-sans-sc}. */
final class PdfFonts {
    static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    /** Warns at every reading of the font of a table of variants that no text here needs. Held, or it is forgotten. */
    private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CMAP.setLevel(Level.SEVERE);
    }

    private PdfFonts() {}

    /** The weight {@code Regular} or {@code Bold}, without ligatures: with them —— is printed as U+2E3A and lost to search. */
    static TrueTypeFont load(String weight) throws IOException {
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
