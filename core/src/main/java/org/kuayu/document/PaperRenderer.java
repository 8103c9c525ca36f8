package org.kuayu.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Turns a {@link Paper} into a file. Thread-safe; the same paper at the same instant gives a file that reads the same. */
public interface PaperRenderer {
    /** The media type of the files it makes. */
    String mediaType();

    /**
     * Writes the paper; the stream is left open.
     *
     * @param printed the instant that the file states as its making
     * @throws IOException if the stream fails
     */
    void render(Paper paper, Instant printed, OutputStream out) throws IOException;
}
