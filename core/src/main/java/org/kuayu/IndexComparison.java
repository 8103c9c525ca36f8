package org.kuayu;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.search.CaseQuery;

/**
 * Walks through store and index side by side. It does not count on both having the very same order: what one side names
 * waits until the other names it too.
 */
final class IndexComparison {
    private static final int PIECE = 1000;
    private static final int ENOUGH = 1000;
    private static final int ATTEMPTS = 3;

    private final TreeSet<CaseId> missing = new TreeSet<>();
    private final TreeSet<CaseId> superfluous = new TreeSet<>();
    private final Kuayu kuayu;
    private long cases;
    private long indexed;

    private IndexComparison(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** Compares; again when something was written meanwhile and a difference was found. */
    static IndexComparison of(Kuayu kuayu) {
        IndexComparison compared = new IndexComparison(kuayu);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            kuayu.catchUp();
            long before = kuayu.journal().lastSequence();
            compared = new IndexComparison(kuayu);
            compared.walk();
            if (compared.same() || kuayu.journal().lastSequence() == before) {
                return compared;
            }
        }
        return compared;
    }

    private void walk() {
        Optional<CaseId> inStore = Optional.empty();
        Optional<CaseId> inIndex = Optional.empty();
        boolean more = true;
        while (more) {
            var fromStore = kuayu.cases().listAfter(inStore, PIECE).stream()
                    .map(CaseRecord::id)
                    .toList();
            var fromIndex = kuayu.index().listAfter(CaseQuery.of(""), Access.ALL, inIndex, PIECE);
            fromStore.stream().filter(id -> !superfluous.remove(id)).forEach(missing::add);
            fromIndex.stream().filter(id -> !missing.remove(id)).forEach(superfluous::add);
            cases += fromStore.size();
            indexed += fromIndex.size();
            inStore = fromStore.isEmpty() ? inStore : Optional.of(fromStore.getLast());
            inIndex = fromIndex.isEmpty() ? inIndex : Optional.of(fromIndex.getLast());
            more = !fromStore.isEmpty() || !fromIndex.isEmpty();
        }
    }

    private boolean same() {
        return missing.isEmpty() && superfluous.isEmpty();
    }

    long cases() {
        return cases;
    }

    long indexed() {
        return indexed;
    }

    List<CaseId> missing() {
        return missing.stream().limit(ENOUGH).toList();
    }

    List<CaseId> superfluous() {
        return superfluous.stream().limit(ENOUGH).toList();
    }
}
