package org.kuayu.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;

/**
 * Keeps what is followed over time: watches, leads, and who works on a case. Reading from any thread; writing only inside
 * {@code Journal.write}, on its thread.
 */
public interface WatchStore {
    /** Keeps a watch; one with the same identifier is replaced. */
    void put(Watch watch);

    /** The watch with this identifier. */
    Optional<Watch> findWatch(String id);

    /** All watches that are due at the instant, the longest due first; at most {@code limit}. */
    List<Watch> listDue(Instant at, int limit);

    /** The watches of a case, oldest first; of all cases where none is given. */
    List<Watch> listWatches(Optional<CaseId> forCase);

    /** Keeps a lead; one with the same identifier is replaced. */
    void put(Lead lead);

    /** Leads that are not checked yet, by due day, then the others, newest first. */
    List<Lead> listLeads(int limit);

    /** Says who works on a case besides its judges and clerk: login names. */
    void putAssigned(CaseId forCase, List<String> logins);

    /** Who works on a case besides its judges and clerk, in the order assigned. */
    List<String> listAssigned(CaseId forCase);
}
