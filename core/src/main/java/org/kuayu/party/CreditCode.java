package org.kuayu.party;

import java.util.List;
import java.util.Locale;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters with a check character, around an
 * organisation code (GB 11714) with a check of its own. Its text is masked.
 */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String value;

    private CreditCode(String value) {
        this.value = value;
    }

    /**
     * Reads a code. Refused by {@code credit-code.length}, {@code credit-code.character} or {@code credit-code.check};
     * doubtful by {@code credit-code.organisation-check} where the inner code's check is wrong.
     */
    public static Reading<CreditCode> parse(String written) {
        String text = Canonical.of(written).toUpperCase(Locale.ROOT).replace("-", "");
        if (text.length() != LENGTH) {
            return Reading.refused("credit-code.length", text.length() + " characters");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return Reading.refused("credit-code.character", text.substring(i, i + 1));
            }
        }
        if (check(text) != text.charAt(LENGTH - 1)) {
            return Reading.refused("credit-code.check", Masking.identity(text));
        }
        boolean inner = organisationCheck(text.substring(8, 17));
        List<Remark> doubts = inner ? List.of() : List.of(Remark.of("credit-code.organisation-check"));
        return Reading.of(new CreditCode(text), doubts);
    }

    private static char check(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Whether the ninth character of an organisation code without hyphen is the one that follows from the others. */
    static boolean organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            char c = code.charAt(i);
            sum += INNER_WEIGHTS[i] * (c <= '9' ? c - '0' : c - 'A' + 10);
        }
        int check = 11 - sum % 11;
        char right = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return right == code.charAt(8);
    }

    /** The whole code. */
    public String value() {
        return value;
    }

    /** The code with its first six and last four characters only. */
    public String masked() {
        return Masking.identity(value);
    }

    /** The organisation code 组织机构代码 inside, nine characters without hyphen. */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** The division whose office registered it, six characters. */
    public String divisionCode() {
        return value.substring(2, 8);
    }

    /** What kind of organisation the first two characters tell: 企业, 机关 …; empty text for a rare one. */
    public String kind() {
        return switch (value.substring(0, 2)) {
            case "11" -> "机关";
            case "12" -> "事业单位";
            case "51" -> "社会团体";
            case "52" -> "民办非企业单位";
            case "53" -> "基金会";
            case "91" -> "企业";
            case "92" -> "个体工商户";
            case "93" -> "农民专业合作社";
            default -> "";
        };
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CreditCode c && c.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The masked code. */
    @Override
    public String toString() {
        return masked();
    }
}
