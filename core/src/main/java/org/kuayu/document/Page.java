package org.kuayu.document;

import java.util.Objects;

/**
 * One page of a document as text.
 *
 * @param number from 1
 * @param text its text, paragraphs separated by a line feed; empty for a page without text (a scan)
 */
public record Page(int number, String text) {
    public Page {
        Objects.requireNonNull(text, "text");
    }
}
