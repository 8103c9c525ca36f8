package org.kuayu.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Same-length masking of identity and telephone numbers in a text that is indexed. */
final class Masked {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])");

    private Masked() {}

    static String inText(String text) {
        Matcher m = NUMBER.matcher(text);
        return m.replaceAll(r -> r.group().length() == 11
                ? r.group().substring(0, 3) + "****" + r.group().substring(7)
                : r.group().substring(0, 6) + "********" + r.group().substring(14));
    }
}
