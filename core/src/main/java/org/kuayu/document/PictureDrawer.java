package org.kuayu.document;

import java.io.IOException;

/** Draws the pictures of papers for writers that take no drawing of their own. Thread-safe; the same picture gives the same file. */
public interface PictureDrawer {
    /**
     * The picture of a {@link PaperBlock.Chart} or {@link PaperBlock.Timeline} as PNG, fine enough for print over the width of
     * a page.
     *
     * @throws IOException if what it is drawn with cannot be read
     * @throws IllegalArgumentException if the block is no picture
     */
    byte[] png(PaperBlock picture) throws IOException;
}
