package org.kuayu.search;

import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.journal.Follower;

/**
 * Finds cases. Derived from the stores by following the journal, and can always be rebuilt. Searching from any thread,
 * also while the index follows or is being rebuilt.
 */
public interface CaseIndex extends Follower, AutoCloseable {
    /** The cases that match and that the user may see. Never fails on bad syntax: it is searched literally, with a note. */
    Hits search(CaseQuery query, Access access);

    /** Every matching case the user may see, ascending by identifier, after {@code after}; for exports and checks. */
    List<CaseId> listAfter(CaseQuery query, Access access, Optional<CaseId> after, int limit);

    /** Matching cases the user may see, at most so many, in no order: all at once, to count over the hits of a search. */
    List<CaseId> listAny(CaseQuery query, Access access, int most);

    /** How many cases the index holds. */
    long count();

    /** Size, checkpoint and last update, for the health page. */
    IndexStatus status();

    /** Builds the index anew from the stores while reads go on with the old one, up to the journal's last entry. */
    void rebuild();

    @Override
    void close();
}
