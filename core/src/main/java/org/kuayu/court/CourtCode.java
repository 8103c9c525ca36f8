package org.kuayu.court;

import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;

/**
 * A court's code 法院代字 as it stands in a case number since 2016: 渝0112, 川01, 渝, 最高法 (法〔2015〕137号, art. 3).
 *
 * <p>Says nothing about whether a court of this code exists: ask {@link Courts}.
 */
public final class CourtCode implements Comparable<CourtCode> {
    /** The first characters that a court code may have: the provinces, 兵 the Xinjiang Corps, 军 the military courts. */
    public static final String PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军";

    private static final Pattern GRAMMAR = Pattern.compile("最高法|[" + PROVINCES + "](?:\\d{4}|\\d{2})?");

    private final String value;

    private CourtCode(String value) {
        this.value = value;
    }

    /**
     * The code written in its canonical form.
     *
     * @throws IllegalArgumentException if the text does not follow the grammar
     */
    public static CourtCode of(String canonical) {
        if (!GRAMMAR.matcher(canonical).matches()) {
            throw new IllegalArgumentException("court code: " + canonical);
        }
        return new CourtCode(canonical);
    }

    /** Reads a code as people write it: full-width digits and blanks are understood. */
    public static Reading<CourtCode> parse(String written) {
        String canonical = Canonical.of(written);
        return GRAMMAR.matcher(canonical).matches()
                ? Reading.of(new CourtCode(canonical))
                : Reading.refused("court-code.form", written);
    }

    /** The canonical form, for example {@code 渝0112}. */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CourtCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CourtCode c && c.value.equals(value);
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
