package org.kuayu.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Gives text as outlines of the document's own font, so that a chart depends on no font of the machine. */
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

    /** The outline of the text at this size, starting at the origin, its base line on the axis. */
    Shape outline(String text, double size) {
        var whole = new Path2D.Double();
        double at = 0;
        for (int c : text.codePoints().toArray()) {
            var place = new AffineTransform(unit * size, 0, 0, -unit * size, at, 0);
            whole.append(place.createTransformedShape(outline(c)), false);
            at += advance(c) * unit * size;
        }
        return whole;
    }

    private int advance(int c) {
        try {
            return font.getAdvanceWidth(cmap.getGlyphId(c));
        } catch (IOException e) {
            throw new UncheckedIOException("font metrics", e);
        }
    }

    private Shape outline(int c) {
        try {
            var glyph = font.getGlyph().getGlyph(cmap.getGlyphId(c));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("font outline", e);
        }
    }
}
