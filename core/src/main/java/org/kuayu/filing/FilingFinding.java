package org.kuayu.filing;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Remark;

/**
 * What the check of a draft found.
 *
 * @param field the field of the form: {@code kind}, {@code court}, {@code parties}, {@code claim}, {@code papers}
 * @param remark what
 * @param rule where it says so; empty where no article does
 * @param error whether it stops the draft
 */
public record FilingFinding(String field, Remark remark, Optional<Citation> rule, boolean error) {
    public FilingFinding {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(rule, "rule");
    }
}
