package org.kuayu.caseload.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The flow of active and inactive cases as the NCSC Court Statistics Project counts it. The inactive status answers to
 * 中止; Chinese counts keep such cases among 未结, so the two are never mixed.
 *
 * @param active pending and active at the start
 * @param inactive pending and inactive at the start
 * @param in what came in
 * @param out what went out
 */
public record ActiveFlow(long active, long inactive, Incoming in, Outgoing out) {
    /**
     * What came in.
     *
     * @param filed new cases
     * @param reopened cases opened again after judgment
     * @param reactivated cases that became active again
     */
    public record Incoming(long filed, long reopened, long reactivated) {
        long sum() {
            return filed + reopened + reactivated;
        }
    }

    /**
     * What went out.
     *
     * @param judgments entries of judgment
     * @param reopenedDispositions dispositions of reopened cases
     * @param placedInactive cases placed on inactive status
     */
    public record Outgoing(long judgments, long reopenedDispositions, long placedInactive) {
        long sum() {
            return judgments + reopenedDispositions + placedInactive;
        }
    }

    /** Active cases at the end. */
    public long endActive() {
        return active + in.sum() - out.sum();
    }

    /** Inactive cases at the end. */
    public long endInactive() {
        return inactive + out.placedInactive - in.reactivated;
    }

    /** Outgoing ÷ incoming in per cent, two decimals, half up; empty where nothing came in. */
    public Optional<BigDecimal> clearanceRate() {
        if (in.sum() == 0) {
            return Optional.empty();
        }
        var top = BigDecimal.valueOf(out.sum()).multiply(BigDecimal.valueOf(100));
        return Optional.of(top.divide(BigDecimal.valueOf(in.sum()), 2, RoundingMode.HALF_UP));
    }
}
