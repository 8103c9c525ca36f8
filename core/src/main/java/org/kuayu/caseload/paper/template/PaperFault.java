package org.kuayu.caseload.paper.template;

import java.util.Objects;
import org.kuayu.text.Remark;

/**
 * What is wrong with a template, and where.
 *
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param remark what is wrong; its sentence says what to do
 */
public record PaperFault(int line, int column, Remark remark) {
    public PaperFault {
        Objects.requireNonNull(remark, "remark");
    }
}
