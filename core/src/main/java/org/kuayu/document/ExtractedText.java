package org.kuayu.document;

import java.util.List;

/**
 * The text of a file.
 *
 * @param mediaType what the file turned out to be
 * @param pages in order
 * @param flags {@code no-text}, {@code doubtful-text} …
 */
public record ExtractedText(String mediaType, List<Page> pages, List<String> flags) {
    public ExtractedText {
        pages = List.copyOf(pages);
        flags = List.copyOf(flags);
    }
}
