package org.kuayu.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * A sum of money in the unit in which people read it. The sum itself stays whole in 分; what is printed says whether it
 * was rounded.
 *
 * @param fen the sum in 分
 * @param unit the unit of what is printed
 * @param decimals decimals printed, rounded half up
 */
public record PrintedSum(long fen, Unit unit, int decimals) {
    private static final char GAP = '\u202f';
    private static final int SHORT = 2;

    /** What a sum is printed in. */
    public enum Unit {
        /** 元. */
        YUAN(2),
        /** 万元. */
        WAN_YUAN(6),
        /** 百万元, as English counts. */
        MILLION_YUAN(8),
        /** 亿元. */
        YI_YUAN(10),
        /** 十亿元, as English counts. */
        BILLION_YUAN(11);

        private final int zeros;

        Unit(int zeros) {
            this.zeros = zeros;
        }

        /** How many decimals show every 分 of a sum. */
        public int exactDecimals() {
            return zeros;
        }

        private boolean holds(long fen) {
            return BigDecimal.valueOf(fen, zeros).abs().compareTo(BigDecimal.ONE) >= 0;
        }
    }

    public PrintedSum {
        Objects.requireNonNull(unit, "unit");
        if (decimals < 0 || decimals > unit.zeros) {
            throw new IllegalArgumentException("decimals of " + unit + ": " + decimals);
        }
    }

    /** The sum in the largest unit of the language of which it holds one, with two decimals. */
    public static PrintedSum of(long fen, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        var large = chinese ? Unit.YI_YUAN : Unit.BILLION_YUAN;
        var small = chinese ? Unit.WAN_YUAN : Unit.MILLION_YUAN;
        return new PrintedSum(fen, large.holds(fen) ? large : small.holds(fen) ? small : Unit.YUAN, SHORT);
    }

    /** The sum in this unit with as many decimals as it takes to lose nothing. */
    public static PrintedSum exact(long fen, Unit unit) {
        var value = BigDecimal.valueOf(fen, unit.zeros).stripTrailingZeros();
        return new PrintedSum(fen, unit, Math.max(value.scale(), 0));
    }

    /** The number printed. */
    public BigDecimal value() {
        return BigDecimal.valueOf(fen, unit.zeros).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether what is printed is less than the whole sum, or more. */
    public boolean rounded() {
        return value().compareTo(BigDecimal.valueOf(fen, unit.zeros)) != 0;
    }

    /** The number without the unit: {@code 1 250 000.00}. */
    public String digits() {
        return group(value());
    }

    /** Any number with thin spaces between the thousands of its whole part. */
    public static String group(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var out = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, GAP);
        }
        return number.signum() < 0 ? "−" + out : out.toString();
    }
}
