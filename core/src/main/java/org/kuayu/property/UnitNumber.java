package org.kuayu.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * A real-property unit number 不动产单元号 (GB/T 37346-2019): 28 characters, the parcel in the first 19, no check
 * character.
 */
public final class UnitNumber {
    private static final int LENGTH = 28;
    private static final int PARCEL = 19;
    private static final Pattern FORM =
            Pattern.compile("(?<division>[1-9][0-9]{5})(?<zone>[0-9]{3})(?<subzone>[0-9]{3})(?<ownership>[GJZ])"
                    + "(?<feature>[A-Z])(?<serial>[0-9]{5})(?<kind>[FLQW])(?<unit>[0-9]{8})");
    private static final Pattern SEPARATORS = Pattern.compile("[-–—‐‑−_·.]");
    private static final Pattern PREFIX = Pattern.compile("^\\(?(?:不动产)?(?:单元)?(?:编?号|代码)码?\\)?:?");
    private static final Pattern LETTER_O = Pattern.compile("O");

    private final String value;

    private UnitNumber(String value) {
        this.value = value;
    }

    /**
     * Reads a number, grouped or not. Refused by {@code unit-number.length}, {@code unit-number.form} or {@code
     * unit-number.land-with-unit}; doubtful by {@code unit-number.virtual} (positions 7–12 zero: the number of an
     * unmapped title), {@code unit-number.feature} (a letter that the table of 2019 is not known to have) and {@code
     * unit-number.letter-for-digit}.
     */
    public static Reading<UnitNumber> parse(String written) {
        var doubts = new ArrayList<Remark>();
        String canonical = Canonical.of(written).toUpperCase(Locale.ROOT);
        String text = SEPARATORS.matcher(canonical).replaceAll("");
        text = PREFIX.matcher(text).replaceFirst("");
        String mended = LETTER_O.matcher(text).replaceAll("0");
        if (!mended.equals(text)) {
            doubts.add(new Remark("unit-number.letter-for-digit", "O→0"));
        }
        if (mended.length() != LENGTH) {
            return Reading.refused("unit-number.length", mended.length() + " characters");
        }
        Matcher m = FORM.matcher(mended);
        if (!m.matches()) {
            return Reading.refused("unit-number.form", mended);
        }
        boolean land = m.group("kind").equals("W");
        if (land && !m.group("unit").equals("00000000")) {
            return Reading.refused("unit-number.land-with-unit", m.group("unit"));
        }
        addDoubts(m, doubts);
        return Reading.of(new UnitNumber(mended), doubts);
    }

    private static void addDoubts(Matcher m, List<Remark> doubts) {
        String feature = m.group("feature");
        if ((m.group("zone") + m.group("subzone")).equals("000000") && !feature.equals("H")) {
            doubts.add(Remark.of("unit-number.virtual"));
        }
        if ("ABSXCDEFGHWY".indexOf(feature.charAt(0)) < 0) {
            doubts.add(new Remark("unit-number.feature", feature));
        }
    }

    /** The number in this text; throws {@link IllegalArgumentException} if it is none. */
    public static UnitNumber of(String written) {
        return parse(written).orThrow();
    }

    /** The 28 characters. */
    public String value() {
        return value;
    }

    /** Display form in groups of 6, 6, 7 and 9: {@code 510104 003005 GB00007 W00000000}. */
    public String display() {
        return value.substring(0, 6) + " " + value.substring(6, 12) + " " + value.substring(12, 19) + " "
                + value.substring(PARCEL);
    }

    /** The county-level division, six digits; it names the one registry that keeps this unit. */
    public String divisionCode() {
        return value.substring(0, 6);
    }

    /** The parcel code 宗地代码: the first 19 characters. */
    public String parcel() {
        return value.substring(0, PARCEL);
    }

    /** What stands on the parcel: F a building, L trees, Q another fixture, W nothing. */
    public char kind() {
        return value.charAt(PARCEL);
    }

    /** The building 幢, four digits, of a unit of kind F; empty text for others. */
    public String building() {
        return kind() == 'F' ? value.substring(20, 24) : "";
    }

    /** The flat 户, four digits, of a unit of kind F; empty text for others. */
    public String flat() {
        return kind() == 'F' ? value.substring(24) : "";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UnitNumber n && n.value.equals(value);
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
