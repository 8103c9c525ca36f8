package org.kuayu.workbench.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kuayu.text.PrintedSum;

/** Writes numbers, sums and days as the pages show them: thin no-break spaces between thousands, Shanghai time. */
public final class Numbers {
    /** The zone of legal days. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Numbers() {}

    /** A whole number with thin spaces: 158 571. */
    public static String whole(long number) {
        return PrintedSum.group(BigDecimal.valueOf(number));
    }

    /** A sum of 分 in 元 with two decimals: 1 250 000.00. */
    public static String yuan(long fen) {
        return new PrintedSum(fen, PrintedSum.Unit.YUAN, 2).digits();
    }

    /** A whole number in 万 with two decimals, rounded half up: 15.86. */
    public static String wan(long number) {
        return BigDecimal.valueOf(number, 4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A ratio of 1 as a percentage with two decimals: 80.04. */
    public static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A day: 2024-05-06 in Chinese, 6 May 2024 in English. */
    public static String day(LocalDate day, Messages messages) {
        return messages == Messages.EN ? DAY_EN.format(day) : day.toString();
    }

    /** An instant to the second in Shanghai time. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(SHANGHAI));
    }
}
