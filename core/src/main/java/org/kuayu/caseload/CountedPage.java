package org.kuayu.caseload;

import java.util.List;

/**
 * A part of the cases behind a count.
 *
 * @param total how many there are in all, which is the count
 * @param rows those of the part: newest filing first, those of one day in the order in which they came
 */
public record CountedPage(long total, List<CountedRow> rows) {
    public CountedPage {
        rows = List.copyOf(rows);
    }
}
