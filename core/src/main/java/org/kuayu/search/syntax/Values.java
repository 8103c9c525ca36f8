package org.kuayu.search.syntax;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days and amounts of a question. */
public final class Values {
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2}))?(?:[-/.月]([0-9]{1,2}))?[年月日]?");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,6})?)(万|亿)?元?");

    private Values() {}

    /** The first and the last day that the text means: a year and a month mean all their days; empty if it is no day. */
    public static Optional<long[]> days(String text) {
        Matcher m = DAY.matcher(plain(text));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return span(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3)));
            return span(day, day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<long[]> span(LocalDate first, LocalDate last) {
        return Optional.of(new long[] {first.toEpochDay(), last.toEpochDay()});
    }

    /** An amount in 元, also with 万 and 亿, as 分; empty if it is none. */
    static OptionalLong amount(String text) {
        Matcher m = AMOUNT.matcher(plain(text).replace(",", ""));
        if (!m.matches()) {
            return OptionalLong.empty();
        }
        int places = m.group(2) == null ? 2 : m.group(2).equals("万") ? 6 : 10;
        var cents = new BigDecimal(m.group(1)).movePointRight(places).toBigInteger();
        return cents.bitLength() > 62 ? OptionalLong.empty() : OptionalLong.of(cents.longValue());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
