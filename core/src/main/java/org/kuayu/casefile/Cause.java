package org.kuayu.casefile;

import java.util.Objects;

/**
 * One cause of action or charge of one edition.
 *
 * @param edition the list it stands in
 * @param name its official name
 * @param path from the branch down, names separated by {@code /}: 刑事/侵犯财产罪/盗窃罪
 * @param level depth below the branch, 1 at the top
 */
public record Cause(CauseEdition edition, String name, String path, int level) {
    public Cause {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }
}
