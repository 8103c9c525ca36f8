package org.kuayu.document;

import java.io.InputStream;
import org.kuayu.text.Reading;

/**
 * Reads the text out of one kind of file. Bounded in time and memory whatever the file holds; what cannot be read is
 * refused by reason, never thrown. Thread-safe.
 */
public interface TextExtractor {
    /** Whether this extractor is for files that begin with these bytes (at least 512, or the whole file). */
    boolean accepts(String fileName, byte[] head);

    /** The text of the file. Reasons are codes like {@code document.encrypted}, {@code document.bomb}. */
    Reading<ExtractedText> extract(String fileName, InputStream bytes);
}
