package org.kuayu.property.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.ChineseNumerals;

/** Days as registers write them: yyyy/MM/dd, yyyy-MM-dd, yyyy年M月d日, yyyyMMdd, with a time of day behind or not. */
final class FieldDays {
    private static final Pattern USUAL = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("[\\sT]+[0-9]{1,2}[:：时].*$");
    private static final Pattern PARTS = Pattern.compile(
            "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[0-9]{6})?");

    private FieldDays() {}

    /** The day; empty for a text that is none. */
    static Optional<LocalDate> day(String written) {
        if (written.isEmpty() || written.length() > 40) {
            return Optional.empty();
        }
        Matcher usual = USUAL.matcher(written);
        if (usual.matches()) {
            return day(usual);
        }
        String text = Canonical.of(TIME.matcher(written.strip()).replaceFirst(""));
        Matcher parts = PARTS.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        if (parts.matches()) {
            return day(parts);
        }
        return compact.matches() ? day(compact) : ChineseNumerals.date(text);
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            int year = Integer.parseInt(m.group(1));
            return Optional.of(LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
