package org.kuayu.document.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Draws text as outlines of the document's own font, so that a chart depends on no font of the machine. */
final class Glyphs {
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final double unit;

    Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /** The width of the text at this size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(c) * unit * size).sum();
    }

    /** Draws the text with its base line at {@code y}, starting at {@code x}. */
    void draw(Graphics2D g, String text, double x, double y, double size) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            var place = new AffineTransform(unit * size, 0, 0, -unit * size, at, y);
            g.fill(place.createTransformedShape(outline(c)));
            at += advance(c) * unit * size;
        }
    }

    /** Draws the text so that it ends at {@code x}. */
    void drawEnding(Graphics2D g, String text, double x, double y, double size) {
        draw(g, text, x - width(text, size), y, size);
    }

    /** Draws the text so that its middle stands at {@code x}. */
    void drawCentred(Graphics2D g, String text, double x, double y, double size) {
        draw(g, text, x - width(text, size) / 2, y, size);
    }

    private int advance(int c) {
        try {
            return font.getAdvanceWidth(cmap.getGlyphId(c));
        } catch (IOException e) {
            throw new UncheckedIOException("font metrics", e);
        }
    }

    private java.awt.Shape outline(int c) {
        try {
            var glyph = font.getGlyph().getGlyph(cmap.getGlyphId(c));
            return glyph == null ? new java.awt.geom.Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("font outline", e);
        }
    }
}
