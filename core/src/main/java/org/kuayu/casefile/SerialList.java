package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The serials of a case number: one, one with a sub-number (880-3), or a list (1、2、3 and 1-3 and 1号至3). */
final class SerialList {
    /** One serial with the sub-number behind it, empty or like {@code -3}. */
    record Serial(String digits, String sub) {}

    private static final int LONGEST = 2000;
    private static final Pattern ITEM =
            Pattern.compile("(?:字?第)?([0-9×]+)(?:号?(-|~|至|到)(?:字?第)?([0-9×]+)(-[0-9×]+)?)?号?");

    private SerialList() {}

    /**
     * The serials in this text in order; empty when the list is malformed or longer than 2 000.
     *
     * @param bySub whether a hyphen with a small second number is a sub-number, as in enforcement and insolvency
     */
    static Optional<List<Serial>> of(String text, boolean bySub) {
        var serials = new ArrayList<Serial>();
        for (String item : text.replace("等", "").split("[、,和及]")) {
            Matcher m = ITEM.matcher(item);
            if (!m.matches() || !add(serials, m, bySub) || serials.size() > LONGEST) {
                return Optional.empty();
            }
        }
        return serials.isEmpty() ? Optional.empty() : Optional.of(serials);
    }

    private static boolean add(List<Serial> serials, Matcher m, boolean bySub) {
        String first = m.group(1);
        if (m.group(2) == null) {
            return serials.add(new Serial(first, ""));
        }
        String second = m.group(3);
        boolean masked = first.contains("×") || second.contains("×");
        boolean falls = !masked && (second.length() > 9 || Long.parseLong(second) <= Long.parseLong(first));
        boolean shortSub = second.length() < first.replaceFirst("^0+", "").length();
        if (m.group(2).equals("-") && (falls || shortSub || bySub && second.length() < 3)) {
            return serials.add(new Serial(first, "-" + second));
        }
        if (masked) {
            return serials.add(new Serial(first, "")) && serials.add(new Serial(second, ""));
        }
        return !falls && addRange(serials, first, second, m.group(4) == null ? "" : m.group(4));
    }

    private static boolean addRange(List<Serial> serials, String first, String second, String sub) {
        long from = Long.parseLong(first);
        long to = Long.parseLong(second);
        if (to - from >= LONGEST) {
            return false;
        }
        for (long n = from; n <= to; n++) {
            String digits = Long.toString(n);
            boolean padded = first.startsWith("0") && digits.length() < first.length();
            serials.add(new Serial(padded ? "0".repeat(first.length() - digits.length()) + digits : digits, sub));
        }
        return true;
    }
}
