package org.kuayu.caseload.paper;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * How a paper is printed.
 *
 * @param language of what the program adds: labels, definitions, captions; the text by hand stays as it was written
 * @param issuer who issues it where the template does not say
 * @param printed when it is printed
 * @param links where its figures lead
 */
public record PaperPrint(Locale language, String issuer, Instant printed, PaperLinks links) {
    public PaperPrint {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(links, "links");
    }
}
