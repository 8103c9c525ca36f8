package org.kuayu.caseload.column;

import java.util.List;
import org.kuayu.casefile.counted.CountedCase;

/**
 * A part of the cases behind a term.
 *
 * @param total how many there are in all
 * @param cases those of the part, each with the one spell that counts
 */
public record ListedCases(long total, List<CountedCase> cases) {
    public ListedCases {
        cases = List.copyOf(cases);
    }
}
