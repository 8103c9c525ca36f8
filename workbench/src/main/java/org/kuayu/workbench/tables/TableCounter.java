package org.kuayu.workbench.tables;

import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.Selection;
import org.kuayu.search.CaseQuery;
import org.kuayu.text.Reading;

/** Counts one own table among the cases that somebody may see, over all of them or over the hits of its search. */
final class TableCounter {
    /** A search with more hits is not counted over. */
    static final int MOST_HITS = 100_000;

    private final Kuayu kuayu;
    private final Access access;
    private Optional<Selection> selection = Optional.empty();

    TableCounter(Kuayu kuayu, Access access) {
        this.kuayu = kuayu;
        this.access = access;
    }

    /** The table; refused where it would have too many places, or the search too many hits. */
    Reading<CrossTable> count(TableAddress address) {
        return count(address, address.question());
    }

    /** Another question about the same cases. */
    Reading<CrossTable> count(TableAddress address, CrossQuestion question) {
        if (address.figures().selection().isEmpty()) {
            return kuayu.caseload().cross(question, access);
        }
        if (selection.isEmpty()) {
            var hits = hits(address.figures().selection().get().query());
            if (hits.size() > MOST_HITS) {
                return Reading.refused("caseload.too-many-hits", Integer.toString(MOST_HITS));
            }
            selection = Optional.of(kuayu.caseload().select(hits));
        }
        return kuayu.caseload().cross(question, access, selection.get());
    }

    private List<CaseId> hits(CaseQuery query) {
        return kuayu.index().listAny(query, access, MOST_HITS + 1);
    }
}
