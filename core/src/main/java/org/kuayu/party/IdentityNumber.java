package org.kuayu.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * A citizen's identity number 公民身份号码 (GB 11643-1999): 18 characters with a check character, or the 15 digits of
 * before 2013, which are kept as they are. Its text never shows the number: ask {@link #value} on purpose.
 */
public final class IdentityNumber {
    private final String value;
    private final LocalDate birth;

    private IdentityNumber(String value, LocalDate birth) {
        this.value = value;
        this.birth = birth;
    }

    /** Reads a number without asking whether its address code was ever given. */
    public static Reading<IdentityNumber> parse(String written) {
        return parse(written, AddressCodes.ANY);
    }

    /**
     * Reads a number. Refused by {@code identity.form}, {@code identity.date} or {@code identity.check-digit}; doubtful by
     * {@code identity.address-unknown} and {@code identity.fifteen-digits}. No remark shows the number.
     */
    public static Reading<IdentityNumber> parse(String written, AddressCodes addresses) {
        String text = Canonical.of(written).toUpperCase(Locale.ROOT).replace("-", "");
        boolean old = IdentityForms.isFifteen(text);
        if (!old && !IdentityForms.isEighteen(text)) {
            return Reading.refused("identity.form", text.length() + " characters");
        }
        LocalDate birth;
        try {
            birth = birth(old ? "19" + text.substring(6, 12) : text.substring(6, 14));
        } catch (DateTimeException impossible) {
            return Reading.refused("identity.date", text.substring(6, old ? 12 : 14));
        }
        if (!old && IdentityForms.check(text) != text.charAt(17)) {
            return Reading.refused("identity.check-digit", Masking.identity(text));
        }
        return Reading.of(new IdentityNumber(text, birth), doubts(text, old, addresses));
    }

    private static LocalDate birth(String yyyymmdd) {
        return LocalDate.of(
                Integer.parseInt(yyyymmdd.substring(0, 4)),
                Integer.parseInt(yyyymmdd.substring(4, 6)),
                Integer.parseInt(yyyymmdd.substring(6)));
    }

    private static List<Remark> doubts(String text, boolean old, AddressCodes addresses) {
        var doubts = new ArrayList<Remark>();
        if (!addresses.everExisted(text.substring(0, 6))) {
            doubts.add(new Remark("identity.address-unknown", text.substring(0, 6)));
        }
        if (old) {
            doubts.add(Remark.of("identity.fifteen-digits"));
        }
        return doubts;
    }

    /** The whole number, unmasked: never for logs, lists or indexes. */
    public String value() {
        return value;
    }

    /** The number with its first six and last four characters only. */
    public String masked() {
        return Masking.identity(value);
    }

    /** The six-digit code of the place of first registration, which is not the domicile. */
    public String addressCode() {
        return value.substring(0, 6);
    }

    /** The day of birth; a number of 15 digits says the year without century, and 19xx is meant. */
    public LocalDate birth() {
        return birth;
    }

    /** Whether it is of the 15 digits of before 2013. */
    public boolean fifteenDigits() {
        return value.length() == 15;
    }

    /** The number in 18 characters; one of 15 digits is given century 19 and its check character. */
    public String eighteen() {
        return IdentityForms.eighteen(value);
    }

    /** The 15 digits by which the same person was known before 2013; empty for one born after 1999. */
    public Optional<String> fifteen() {
        return IdentityForms.fifteen(value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof IdentityNumber n && n.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked();
    }
}
