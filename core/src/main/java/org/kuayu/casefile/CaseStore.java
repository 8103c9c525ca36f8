package org.kuayu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the facts of cases. Reading from any thread; writing only inside {@code Journal.write}, on its thread.
 */
public interface CaseStore {
    /** The case with this identifier. */
    Optional<CaseRecord> find(CaseId id);

    /** Those of the cases that exist, in the order of the identifiers given. */
    List<CaseRecord> listByIds(Collection<CaseId> ids);

    /** At most {@code limit} cases whose identifier is greater than {@code after} (empty: from the start), ascending. */
    List<CaseRecord> listAfter(Optional<CaseId> after, int limit);

    /** Cases whose citations name this case number (display form), in the order of their identifiers. */
    List<CaseRecord> listCiting(String caseNumber);

    /** Keeps the case; one with the same identifier is replaced. */
    void put(CaseRecord record);

    /** Takes the case away; does nothing when there is none. */
    void remove(CaseId id);

    /** How many cases there are. */
    long count();
}
