package org.kuayu.workbench.tables;

import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;

/** When a share would say more than its counts do. */
final class Few {
    /** A share of fewer cases is shown as its two counts. */
    static final long LEAST = 10;

    private Few() {}

    static boolean is(Figure figure) {
        return figure.measure().unit() == Measure.Unit.PERCENT
                && figure.value().isPresent()
                && figure.below().orElse(LEAST) < LEAST;
    }
}
