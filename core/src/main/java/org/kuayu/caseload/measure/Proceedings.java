package org.kuayu.caseload.measure;

import java.util.EnumSet;
import java.util.Set;
import org.kuayu.casefile.Procedure;

/**
 * What is counted together. Since 2022 诉前调 lies outside judicial statistics, and local rules leave 财保 and 执保 out:
 * the three are never added to each other.
 */
public enum Proceedings {
    /** 审判执行: everything but the other two. */
    TRIAL_AND_ENFORCEMENT,
    /** 诉前调解, outside civil judicial statistics (notice of 2021-09, from 2022-01-01). */
    PRE_LITIGATION,
    /** 财产保全: 财保 and 执保. */
    PRESERVATION;

    /** The procedures counted together, in their own order. */
    public Set<Procedure> procedures() {
        return switch (this) {
            case PRE_LITIGATION -> EnumSet.of(Procedure.PRE_LITIGATION);
            case PRESERVATION -> EnumSet.of(Procedure.PRESERVATION);
            case TRIAL_AND_ENFORCEMENT ->
                EnumSet.complementOf(EnumSet.of(Procedure.PRE_LITIGATION, Procedure.PRESERVATION));
        };
    }

    /** Those with which the procedure is counted. */
    public static Proceedings of(Procedure procedure) {
        return switch (procedure) {
            case PRE_LITIGATION -> PRE_LITIGATION;
            case PRESERVATION -> PRESERVATION;
            default -> TRIAL_AND_ENFORCEMENT;
        };
    }
}
