package org.kuayu.casefile;

import java.util.OptionalLong;

/**
 * Sums of money of a case, in 分.
 *
 * @param claimed what is asked for; absent where the source does not say
 * @param awarded what is awarded, agreed or recovered; absent where the source does not say
 */
public record CaseAmounts(OptionalLong claimed, OptionalLong awarded) {
    /** No amount is known. */
    public static final CaseAmounts UNKNOWN = new CaseAmounts(OptionalLong.empty(), OptionalLong.empty());
}
