package org.kuayu.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in renminbi, exact to the 分; a hundred of them are one 元. */
public final class Money implements Comparable<Money> {
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final String CHINESE = "[〇零○一二三四五六七八九两十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億]";
    private static final Pattern FOREIGN = Pattern.compile("美元|美金|港元|港币|欧元|英镑|日元|台币|澳元|USD|HKD|EUR|\\$|€|£");
    private static final Pattern FRINGE = Pattern.compile("^(?:共计|合计|人民币|RMB|CNY|[¥￥:])+|(?:整|正|[。,;])+$");
    private static final Pattern QUALIFIER = Pattern.compile("约|近|余|多|左右|以上|不少于|不超过|至少");
    private static final Pattern PART =
            Pattern.compile("(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|" + CHINESE
                    + "+)(?<scale>[十百千]?[万亿]{0,2})(?<unit>[元圆块角毛分]?)(?:人民币)?");

    private final long fen;

    private Money(long fen) {
        this.fen = fen;
    }

    /** The amount of so many 分. */
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * Reads an amount: 53.5万元, 人民币1,234.56元, 1234元5角, 壹万贰仟元整, 3亿2000万元. Refused by {@code money.form},
     * {@code money.currency} (another currency) or {@code money.precision} (finer than a 分, or too large); doubtful by
     * {@code money.qualified} with the qualifier (约, 余) and {@code money.unit-missing} where 元 is taken for granted.
     */
    public static Reading<Money> parse(String written) {
        if (written.length() > 80) {
            return Reading.refused("money.form", written);
        }
        String text = Canonical.of(written);
        if (FOREIGN.matcher(text).find()) {
            return Reading.refused("money.currency", written);
        }
        var doubts = new ArrayList<Remark>();
        Matcher qualifier = QUALIFIER.matcher(text);
        if (qualifier.find()) {
            doubts.add(new Remark("money.qualified", qualifier.group()));
            text = qualifier.replaceAll("");
        }
        String bare = FRINGE.matcher(FRINGE.matcher(text).replaceAll("")).replaceAll("");
        Optional<BigDecimal> yuan = sum(bare, doubts);
        if (yuan.isEmpty()) {
            return Reading.refused("money.form", written);
        }
        return toFen(yuan.get())
                .map(fen -> Reading.of(new Money(fen), doubts))
                .orElseGet(() -> Reading.refused("money.precision", written));
    }

    private static Optional<BigDecimal> sum(String text, List<Remark> doubts) {
        Matcher m = PART.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        int end = 0;
        boolean unit = false;
        while (end < text.length() && m.find(end) && m.start() == end) {
            Optional<BigDecimal> number = number(m.group("number"));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal scaled = number.get().multiply(scale(m.group("scale")));
            sum = sum.add(scaled.multiply(unit(m.group("unit"))));
            unit |= !m.group("unit").isEmpty();
            end = m.end();
        }
        if (end == 0 || end < text.length()) {
            return Optional.empty();
        }
        if (!unit) {
            doubts.add(Remark.of("money.unit-missing"));
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        var number = ChineseNumerals.number(text);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    private static BigDecimal scale(String words) {
        BigDecimal scale = BigDecimal.ONE;
        for (char c : words.toCharArray()) {
            scale = scale.multiply(BigDecimal.valueOf(
                    switch (c) {
                        case '十' -> 10L;
                        case '百' -> 100L;
                        case '千' -> 1000L;
                        case '万' -> 10_000L;
                        default -> 100_000_000L;
                    }));
        }
        return scale;
    }

    private static BigDecimal unit(String unit) {
        return switch (unit) {
            case "角", "毛" -> new BigDecimal("0.1");
            case "分" -> new BigDecimal("0.01");
            default -> BigDecimal.ONE;
        };
    }

    private static Optional<Long> toFen(BigDecimal yuan) {
        BigDecimal fen = yuan.multiply(FEN).stripTrailingZeros();
        boolean exact = fen.scale() <= 0 && fen.precision() - fen.scale() <= 18;
        return exact ? Optional.of(fen.longValueExact()) : Optional.empty();
    }

    /** The amount in 分. */
    public long fen() {
        return fen;
    }

    /** The amount in 元 with two decimals, exact. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The amount in 万元, exact, without trailing zeros. */
    public BigDecimal wanYuan() {
        BigDecimal wan = BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(1_000_000), 6, RoundingMode.UNNECESSARY);
        return wan.signum() == 0 ? BigDecimal.ZERO : wan.stripTrailingZeros();
    }

    /** Display form in 元 with thousands separated: 1,234.56元. */
    public String display() {
        String plain = yuan().abs().toPlainString();
        int point = plain.indexOf('.');
        var out = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return (fen < 0 ? "-" : "") + out + "元";
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Money m && m.fen == fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    @Override
    public String toString() {
        return display();
    }
}
