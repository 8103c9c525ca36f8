package org.kuayu.property.intake;

import java.util.Objects;
import org.kuayu.text.Remark;

/**
 * One finding about a row of a register file, or about a file as a whole.
 *
 * @param file the file's name
 * @param line the row's number as the user sees it; 0 for the file as a whole
 * @param field the wire name of the field; empty for the row as a whole
 * @param refused whether the row was not brought in for it; else it was, with a doubt
 * @param remark why; its detail shows no identity number
 */
public record RegisterFinding(String file, long line, String field, boolean refused, Remark remark) {
    public RegisterFinding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(remark, "remark");
    }
}
