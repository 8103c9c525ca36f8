package org.kuayu.workbench.papers;

import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.CountedRow;
import org.kuayu.caseload.shelf.FreezeCheck;
import org.kuayu.caseload.shelf.FrozenValue;

/** What the page of a frozen paper shows. */
public final class FrozenPaperPages {
    private FrozenPaperPages() {}

    /**
     * The page.
     *
     * @param check the figures beside the same counted anew
     * @param rows the figures
     * @param chosen the figure whose corrections are listed
     * @param corrections what changed behind it after the cut-off
     * @param more whether there are more of them
     * @param html the paper
     */
    public record Page(
            FreezeCheck check,
            List<Row> rows,
            Optional<Row> chosen,
            List<Changed> corrections,
            boolean more,
            String html) {}

    /**
     * A figure of the paper.
     *
     * @param value as it was frozen
     * @param name of its measure
     * @param shown the figure with its unit
     * @param about which cases and days
     * @param href its cases
     * @param corrections the page with its corrections
     */
    public record Row(
            FrozenValue value, String name, String shown, String about, String href, String corrections) {}

    /** A case that changed: how it counted then and counts now; empty where it did not or does not. */
    public record Changed(CaseId id, String was, String is) {
        static String said(Optional<CountedRow> row, String none) {
            return row.map(r -> r.filed().map(Object::toString).orElse("—") + " … "
                            + r.closed().map(Object::toString).orElse("—"))
                    .orElse(none);
        }
    }
}
