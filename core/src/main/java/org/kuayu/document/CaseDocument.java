package org.kuayu.document;

import java.util.List;
import java.util.Objects;
import org.kuayu.casefile.CaseId;

/**
 * A document of a case with its text, page by page.
 *
 * @param id SHA-256 of the original bytes in hexadecimal digits: the same file is the same document
 * @param caseId the case it belongs to
 * @param kind the kind as printed: 刑事判决书, 民事裁定书; empty where unknown
 * @param fileName the name of the file it came in
 * @param mediaType of the original bytes
 * @param pages in order; one for formats without pages
 * @param flags stable codes of what is wrong with it: {@code no-text}, {@code doubtful-text}
 */
public record CaseDocument(
        String id,
        CaseId caseId,
        String kind,
        String fileName,
        String mediaType,
        List<Page> pages,
        List<String> flags) {
    public CaseDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        pages = List.copyOf(pages);
        flags = List.copyOf(flags);
    }

    /** The text of all pages, separated by a form feed, so that a page number can be found from an offset. */
    public String text() {
        var out = new StringBuilder();
        for (Page page : pages) {
            out.append(out.isEmpty() ? "" : "\f").append(page.text());
        }
        return out.toString();
    }
}
