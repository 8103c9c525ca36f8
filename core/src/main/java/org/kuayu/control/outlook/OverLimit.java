package org.kuayu.control.outlook;

import java.util.Optional;
import org.kuayu.calendar.Citation;

/**
 * Whether a court seizes clearly more than it needs 超标的查封 (handbook R19). The law names no number, so the threshold is
 * the caller's; the result is a warning, never a refusal. Sums in 分.
 */
public final class OverLimit {
    /** No seizure clearly beyond the claim. */
    public static final Citation RULE = new Citation("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", 2020, 19);

    /** From this percentage of the need on a seizure is called clearly over, unless the caller says otherwise. */
    public static final int DEFAULT_PERCENT_OF_NEED = 130;

    private OverLimit() {}

    /**
     * What is set against each other, in 分.
     *
     * @param value of what is seized, estimated
     * @param priorMortgages that go before the claim; taken off the value
     * @param claim to be satisfied
     * @param costs of enforcement
     * @param onlyIndivisible whether the thing cannot be divided and nothing else suffices, which exempts it
     */
    public record Sums(long value, long priorMortgages, long claim, long costs, boolean onlyIndivisible) {
        public Sums {
            if (value < 0 || priorMortgages < 0 || claim < 0 || costs < 0 || claim + costs <= 0) {
                throw new IllegalArgumentException("sums of an over-limit check");
            }
        }

        /** What the value leaves for the claim. */
        public long available() {
            return Math.max(0, value - priorMortgages);
        }

        /** Claim and costs. */
        public long need() {
            return claim + costs;
        }
    }

    /**
     * A seizure that is clearly over.
     *
     * @param excess what is seized beyond the need, in 分
     * @param percentOfNeed what is seized, as a whole percentage of the need, rounded down
     * @param rule where the rule stands
     */
    public record Warning(long excess, long percentOfNeed, Citation rule) {}

    /** A warning if what is seized comes to more than this percentage of the need; none where nothing else would do. */
    public static Optional<Warning> check(Sums sums, int percentOfNeed) {
        long seized = Math.multiplyExact(sums.available(), 100L);
        if (sums.onlyIndivisible() || seized <= Math.multiplyExact(sums.need(), (long) percentOfNeed)) {
            return Optional.empty();
        }
        return Optional.of(new Warning(sums.available() - sums.need(), seized / sums.need(), RULE));
    }
}
