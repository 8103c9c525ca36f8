package org.kuayu.document.docx;

import java.nio.ByteBuffer;

/**
 * A picture in the text, as wide as the text where the page is high enough.
 *
 * @param number counted from 1
 * @param relation by which the text refers to it
 * @param alternative what it shows, in words
 */
record DocxPicture(int number, String relation, String alternative) {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** English Metric Units in a twentieth of a point. */
    private static final long UNIT = 635;
    private static final long HIGHEST = 12_900 * UNIT;
    /** Where the size stands in a PNG file. */
    private static final int SIZE = 16;

    /** The picture in a run of text of this width. */
    String xml(byte[] png, int width) {
        var size = ByteBuffer.wrap(png, SIZE, 8);
        double share = 1 / (double) size.getInt() * size.getInt();
        long wide = Math.min(width * UNIT, Math.round(HIGHEST / share));
        var extent = " cx=\"" + wide + "\" cy=\"" + Math.round(wide * share) + "\"/>";
        var said = " id=\"" + number + "\" name=\"image" + number + "\" descr=\"" + DocxBody.escape(alternative) + "\"/>";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + INLINE + "\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"
                + extent + "<wp:docPr" + said + "<a:graphic xmlns:a=\"" + MAIN + "\"><a:graphicData uri=\"" + PICTURE
                + "\"><pic:pic xmlns:pic=\"" + PICTURE + "\"><pic:nvPicPr><pic:cNvPr" + said
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
                + extent + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }
}
