package org.kuayu.caseload.paper;

import java.time.Instant;
import java.util.Objects;

/**
 * A paper that is being written, in one of its versions.
 *
 * @param id its identifier
 * @param version how often it was saved; by it a second editor is told
 * @param by the login of who saved this version
 * @param title its title
 * @param text its template
 * @param at when this version was saved
 */
public record PaperDraft(String id, int version, String by, String title, String text, Instant at) {
    public PaperDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }
}
