package org.kuayu.control.request;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Remark;

/**
 * What a check found about one field of a draft.
 *
 * @param field the field: {@code case}, {@code purpose}, {@code ruling}, {@code attachments}, {@code targets[3].term} …
 * @param remark stable code and detail; no identity number
 * @param rule where the rule stands, where law is behind it
 * @param error whether it bars sending; else it is a warning
 */
public record Finding(String field, Remark remark, Optional<Citation> rule, boolean error) {
    public Finding {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(rule, "rule");
    }
}
