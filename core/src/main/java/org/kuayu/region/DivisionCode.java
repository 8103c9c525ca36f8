package org.kuayu.region;

import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;

/**
 * The six-digit code of an administrative division 行政区划代码 (GB/T 2260): 500112. Says nothing about whether it exists:
 * ask {@link Divisions}.
 */
public final class DivisionCode implements Comparable<DivisionCode> {
    private static final Pattern GRAMMAR = Pattern.compile("[1-9][0-9]{5}");

    private final String value;

    private DivisionCode(String value) {
        this.value = value;
    }

    /**
     * The code of six ASCII digits.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static DivisionCode of(String sixDigits) {
        if (!GRAMMAR.matcher(sixDigits).matches()) {
            throw new IllegalArgumentException("division code: " + sixDigits);
        }
        return new DivisionCode(sixDigits);
    }

    /** Reads a code as people write it: full-width digits and blanks are understood. */
    public static Reading<DivisionCode> parse(String written) {
        String canonical = Canonical.of(written);
        return GRAMMAR.matcher(canonical).matches()
                ? Reading.of(new DivisionCode(canonical))
                : Reading.refused("division-code.form", written);
    }

    /** The six digits. */
    public String value() {
        return value;
    }

    /** The first two digits: the province-level region. */
    public String regionCode() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DivisionCode c && c.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
