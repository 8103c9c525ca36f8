package org.kuayu.text;

import java.util.Objects;

/**
 * One finding about a piece of input: a stable code that the workbench turns into a sentence, and the text it is about.
 *
 * @param code stable, lower case, dotted, for example {@code case-number.type-unknown}
 * @param detail the offending or doubtful piece of the input, possibly empty, never an unmasked identity number
 */
public record Remark(String code, String detail) {
    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }

    /** A remark about no particular piece of the input. */
    public static Remark of(String code) {
        return new Remark(code, "");
    }
}
