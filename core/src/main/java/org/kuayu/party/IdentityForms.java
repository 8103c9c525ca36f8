package org.kuayu.party;

import java.util.Optional;
import java.util.regex.Pattern;

/** The two forms of an identity number as text, check character right or not: 18 characters, and 15 digits without it. */
final class IdentityForms {
    private static final Pattern EIGHTEEN = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern FIFTEEN = Pattern.compile("[1-9][0-9]{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdentityForms() {}

    static boolean isEighteen(String text) {
        return EIGHTEEN.matcher(text).matches();
    }

    static boolean isFifteen(String text) {
        return FIFTEEN.matcher(text).matches();
    }

    /** The check character of the first 17 digits: ISO 7064 MOD 11-2. */
    static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** A number of 15 digits with century 19 and its check character; any other text as it is. */
    static String eighteen(String text) {
        if (!isFifteen(text)) {
            return text;
        }
        String body = text.substring(0, 6) + "19" + text.substring(6);
        return body + check(body);
    }

    /** The 15 digits that a number of either form has or had; empty for one born after 1999 and for any other text. */
    static Optional<String> fifteen(String text) {
        if (isFifteen(text)) {
            return Optional.of(text);
        }
        return isEighteen(text) && text.startsWith("19", 6)
                ? Optional.of(text.substring(0, 6) + text.substring(8, 17))
                : Optional.empty();
    }
}
