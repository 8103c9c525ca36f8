package org.kuayu.caseload.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.kuayu.caseload.printed.Interval;
import org.kuayu.caseload.printed.PrintedNumber;

/** Writes an identity in figures: {@code 540 + 1 573 = 2 113}, {@code 73 ÷ 1 608 = 4.54% ≠ 8.77%}. */
final class Arithmetic {
    private static final int SHOWN = 12;

    private Arithmetic() {}

    static String of(Equation equation, boolean holds) {
        var result = equation.spots().getFirst();
        var values = equation.spots();
        if (equation.form() == Equation.Form.HUNDRED) {
            var sum = values.stream().map(Spot::printed).reduce(Interval::plus).orElseThrow();
            return joined(values, " + ") + " = " + near(sum, values.getFirst().number()) + (holds ? " ≈ 100%" : " ≠ 100%");
        }
        String terms = terms(equation);
        var computed = equation.computed(Spot::printed);
        if (computed.isEmpty()) {
            return terms + " = ?";
        }
        String shown = near(computed.get(), result.number());
        String printed = written(result.number());
        if (shown.equals(printed)) {
            return terms + " = " + printed;
        }
        return terms + " = " + shown + (holds ? " ∋ " : " ≠ ") + printed;
    }

    /** What is left of a total beyond its parts. */
    static String rest(Equation sum) {
        var total = sum.spots().getFirst();
        var left = total.printed().minus(sum.computed(Spot::printed).orElseThrow());
        var parts = sum.spots().subList(1, sum.spots().size());
        return written(total.number()) + " − (" + joined(parts, " + ") + ") = " + left.text();
    }

    private static String terms(Equation equation) {
        var terms = equation.spots().subList(1, equation.spots().size());
        String first = written(terms.getFirst().number());
        var rest = terms.subList(1, terms.size());
        return switch (equation.form()) {
            case SUM, HUNDRED -> joined(terms, " + ");
            case DIFFERENCE -> joined(terms, " − ");
            case BALANCE -> first + " + " + written(terms.get(1).number()) + " − " + written(terms.get(2).number());
            case QUOTIENT -> factor(equation.factor()) + first + " ÷ " + (rest.size() > 1 ? "(" + joined(rest, " + ") + ")" : joined(rest, ""));
            case CHANGE -> "(" + joined(terms, " − ") + ") ÷ " + joined(rest, "");
            case GAIN -> joined(rest, "") + " ÷ (" + joined(terms, " − ") + ")";
        };
    }

    private static String factor(BigDecimal factor) {
        boolean plain = factor.compareTo(Equation.CENT) == 0 || factor.compareTo(BigDecimal.ONE) == 0;
        return plain ? "" : factor.toPlainString() + " × ";
    }

    private static String joined(List<Spot> spots, String sign) {
        String shown = spots.stream().limit(SHOWN).map(s -> written(s.number())).collect(Collectors.joining(sign));
        return spots.size() > SHOWN ? shown + sign + "…" : shown;
    }

    /** A number as it stands in a calculation. */
    static String written(PrintedNumber number) {
        if (number.kind() == PrintedNumber.Kind.PERCENT) {
            return number.value().toPlainString() + "%";
        }
        boolean exact = number.interval().map(Interval::exact).orElse(false);
        return exact ? Interval.exact(number.single()).text() : number.text().strip();
    }

    /** A calculated value: rounded like the printed one where it is as sharp, otherwise with its edges. */
    private static String near(Interval computed, PrintedNumber printed) {
        String unit = printed.kind() == PrintedNumber.Kind.PERCENT ? "%" : "";
        int decimals = Math.max(0, printed.value().scale());
        var step = BigDecimal.ONE.movePointLeft(decimals).multiply(printed.scale());
        boolean sharp = computed.below().subtract(computed.least()).compareTo(step) < 0
                && printed.scale().compareTo(BigDecimal.ONE) == 0;
        if (sharp) {
            var rounded = computed.middle().setScale(decimals, RoundingMode.HALF_UP);
            return unit.isEmpty() ? grouped(rounded) : rounded.toPlainString() + unit;
        }
        return computed.text() + unit;
    }

    private static String grouped(BigDecimal number) {
        return number.scale() > 0 ? number.toPlainString() : Interval.exact(number).text();
    }

    /** What would fit in place of a number, in its own form: 141, 8.4万, 141—143. */
    static String fitting(PrintedNumber number, Interval needed) {
        var fit = Rounding.fitting(number, needed);
        String unit = number.kind() == PrintedNumber.Kind.PERCENT ? "%" : scale(number);
        String low = grouped(fit.least().abs());
        String high = grouped(fit.below().abs());
        return low.equals(high) ? low + unit : low + "—" + high + unit;
    }

    private static String scale(PrintedNumber number) {
        if (number.scale().compareTo(BigDecimal.ONE) == 0) {
            return "";
        }
        var m = java.util.regex.Pattern.compile("[十百千]?[万亿]+|(?i:million|billion|thousand)").matcher(number.text());
        return m.find() ? m.group() : "×" + number.scale().toPlainString();
    }
}
