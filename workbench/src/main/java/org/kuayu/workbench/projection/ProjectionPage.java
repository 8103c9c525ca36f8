package org.kuayu.workbench.projection;

import java.util.List;
import java.util.Optional;
import org.kuayu.text.Remark;
import org.kuayu.workbench.figures.Drawing;

/**
 * What the page of a projection shows.
 *
 * @param address the state of the page
 * @param refusal why there is no projection
 * @param sentence what comes of it, in one sentence; empty where there is none
 * @param assumptions what it takes for granted, a sentence each
 * @param drawing the courses; absent where there is none
 * @param rows month by month
 */
public record ProjectionPage(
        ProjectionAddress address,
        Optional<Remark> refusal,
        String sentence,
        List<String> assumptions,
        Optional<Drawing> drawing,
        List<Row> rows) {
    /** A month: its name, then its counts without and with the measure, each with its interval, as digits. */
    public record Row(String month, List<String> cells) {}
}
