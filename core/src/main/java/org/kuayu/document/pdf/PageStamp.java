package org.kuayu.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes a line at the upper right of finished pages, however they are turned; closed after the document is saved. */
final class PageStamp implements AutoCloseable {
    private static final float SIZE = 9;
    private static final float MARGIN = 22;

    private final PDDocument document;
    private final PdfFonts faces;
    private final PDType0Font font;

    PageStamp(PDDocument document) throws IOException {
        this.document = document;
        this.faces = PdfFonts.take();
        this.font = PDType0Font.load(document, faces.regular(), true);
    }

    void write(PDPage page, String text) throws IOException {
        float width = font.getStringWidth(text) / 1000 * SIZE;
        try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.beginText();
            out.setNonStrokingColor(0f, 0f, 0f);
            out.setFont(font, SIZE);
            out.setTextMatrix(place(page, width));
            out.showText(text);
            out.endText();
            out.endMarkedContent();
        }
    }

    /** Where the line begins, in the turned page's own coordinates. */
    private static Matrix place(PDPage page, float width) {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float top = box.getUpperRightY();
        float along = width + MARGIN;
        float down = MARGIN + SIZE / 2;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, left + down, top - along);
            case 180 -> new Matrix(-1, 0, 0, -1, left + along, bottom + down);
            case 270 -> new Matrix(0, -1, 1, 0, right - down, bottom + along);
            default -> new Matrix(1, 0, 0, 1, right - along, top - down);
        };
    }

    @Override
    public void close() {
        faces.close();
    }
}
