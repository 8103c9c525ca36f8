package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.court.CourtCode;

/**
 * What a case number is made of, and what it looks like when it is put together again.
 *
 * @param form how it is built
 * @param year four digits, masked ones as ×
 * @param court the court as written in the new form (code, masked or incomplete code); empty in the old form
 * @param courtCode the code where it is whole
 * @param special 知, or empty
 * @param type the type code or words
 * @param body between year and 字第 in the old form; empty in the new
 * @param serial digits as printed, masked ones as ×
 * @param suffix 之一, -1 or empty
 * @param complete whether nothing that identifies is masked or missing
 */
record CaseNumberParts(
        CaseNumber.Form form,
        String year,
        String court,
        Optional<CourtCode> courtCode,
        String special,
        String type,
        String body,
        String serial,
        String suffix,
        boolean complete) {

    int yearNumber() {
        return year.contains("×") ? 0 : Integer.parseInt(year);
    }

    String key() {
        return "(" + year + ")" + middle() + identifyingSerial() + "号";
    }

    String display() {
        String middle = middle().replace('(', '（').replace(')', '）');
        String end = suffix.startsWith("-") ? suffix + "号" : "号" + suffix;
        return "（" + year + "）" + middle + serial + end;
    }

    CaseNumberParts withSerial(String otherSerial, String otherSuffix) {
        boolean whole = complete && !otherSerial.contains("×");
        return new CaseNumberParts(form, year, court, courtCode, special, type, body, otherSerial, otherSuffix, whole);
    }

    CaseNumberParts irregular() {
        return new CaseNumberParts(
                CaseNumber.Form.IRREGULAR, year, court, courtCode, special, type, body, serial, suffix, complete);
    }

    private String middle() {
        return body.isEmpty() ? court + special + type : body + "字第";
    }

    private String identifyingSerial() {
        String bare = serial.replaceFirst("^0+(?=.)", "");
        return type.equals("刑核") && serial.length() == 8 ? serial : bare;
    }

    /** The serials of a case number: one, one with a sub-number (880-3), or a list (1、2、3 and 1-3 and 1号至3). */
    static final class SerialList {
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
}
