package org.kuayu.caseload;

import java.util.Collection;
import java.util.List;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;

/**
 * Where the statistics read the facts of a case: the question this feature asks, answered by whoever keeps cases. Safe
 * from any thread.
 */
@FunctionalInterface
public interface CountedCases {
    /** Those of the cases that exist now, in any order; one that was withdrawn is left out. */
    List<CountedCase> listByIds(Collection<CaseId> ids);
}
