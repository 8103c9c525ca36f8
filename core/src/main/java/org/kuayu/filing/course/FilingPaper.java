package org.kuayu.filing.course;

import java.util.Objects;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;

/**
 * A paper of a filing with its place on the checklist.
 *
 * @param code the code on the checklist: {@code complaint}
 * @param file the uploaded file
 * @param seen how the officer at the counter saw it
 */
public record FilingPaper(String code, PaperFile file, SeenAs seen) {
    public FilingPaper {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(seen, "seen");
    }
}
