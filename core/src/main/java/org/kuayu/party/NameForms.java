package org.kuayu.party;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.Simplified;

/** The forms of a name by which two writings of it are compared. */
final class NameForms {
    private static final Pattern DOTS = Pattern.compile("[·•・‧∙⋅●.]");
    private static final Pattern MASKS = Pattern.compile("[*×某○□]+");

    private NameForms() {}

    /** Widths, blanks, brackets, cases and the kinds of middle dot made one. */
    static String normal(String name) {
        return DOTS.matcher(Canonical.of(name).toUpperCase(Locale.ROOT)).replaceAll("·");
    }

    /** The normal form, simplified, without middle dots; the normal form where nothing else would remain. */
    static String folded(String name) {
        String normal = normal(name);
        String folded = Simplified.of(normal).replace("·", "");
        return folded.isEmpty() ? normal : folded;
    }

    static boolean masked(String name) {
        String normal = normal(name);
        return MASKS.matcher(normal).find() && !MASKS.matcher(normal).matches();
    }

    /** Whether the masked name may stand for the other: a run of masks stands for one character or more. */
    static boolean unmasks(String masked, String name) {
        String[] plain = MASKS.split(folded(masked), -1);
        String whole = folded(name);
        int at = plain[0].length();
        if (!whole.startsWith(plain[0])) {
            return false;
        }
        for (int i = 1; i < plain.length - 1; i++) {
            int found = whole.indexOf(plain[i], at + 1);
            if (found < 0) {
                return false;
            }
            at = found + plain[i].length();
        }
        String last = plain[plain.length - 1];
        return whole.endsWith(last) && whole.length() - last.length() > at;
    }
}
