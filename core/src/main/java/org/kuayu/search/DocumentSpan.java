package org.kuayu.search;

import java.util.List;

/**
 * Where a document starts in the joined text of its case.
 *
 * @param id the document
 * @param start its first offset
 */
public record DocumentSpan(String id, int start) {
    /** The passage of the joined text from {@code start} to {@code end}, with its document and page. */
    public static Hits.Passage passage(String text, List<DocumentSpan> spans, int[] range, List<Integer> marks) {
        DocumentSpan in = spans.getFirst();
        for (DocumentSpan span : spans) {
            in = span.start <= range[0] ? span : in;
        }
        int page = 1;
        for (int i = text.indexOf('\f', in.start); i >= 0 && i < range[0]; i = text.indexOf('\f', i + 1)) {
            page++;
        }
        return new Hits.Passage(text.substring(range[0], range[1]), marks, in.id, page);
    }
}
