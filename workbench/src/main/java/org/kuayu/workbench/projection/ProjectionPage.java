package org.kuayu.workbench.projection;

import java.util.List;
import java.util.Optional;
import org.kuayu.text.Remark;
import org.kuayu.workbench.figures.Drawing;
import org.kuayu.workbench.figures.FiguresPage.Part;

/**
 * What the page of a projection shows.
 *
 * @param address the state of the page
 * @param refusal why there is no projection
 * @param sentence what comes of it, in one sentence; empty where there is none
 * @param assumptions what it takes for granted, a sentence each
 * @param drawing the courses; absent where there is none
 * @param past the months that it rests on, each count with its cases
 * @param rows month by month
 */
public record ProjectionPage(
        ProjectionAddress address,
        Optional<Remark> refusal,
        String sentence,
        List<String> assumptions,
        Optional<Drawing> drawing,
        List<Past> past,
        List<Row> rows) {
    /** A month that was: its name, and what came in, was closed and was left at its end. */
    public record Past(String month, List<Part> counts) {}

    /** A month: its name, then its counts without and with the measure, each with its interval, as digits. */
    public record Row(String month, List<String> cells) {}
}
