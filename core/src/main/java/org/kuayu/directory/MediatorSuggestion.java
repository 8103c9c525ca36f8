package org.kuayu.directory;

import java.util.List;
import java.util.Objects;
import org.kuayu.text.Remark;

/**
 * A mediator with what speaks for and against choosing him (ME-2). A suggestion, never a decision.
 *
 * @param mediator who
 * @param load how many open matters he works on
 * @param reasons what speaks for him: {@code directory.on-roster}, {@code directory.in-region} …
 * @param misses what was wished and does not fit: {@code directory.off-roster}, {@code directory.absent} …
 */
public record MediatorSuggestion(Mediator mediator, long load, List<Remark> reasons, List<Remark> misses) {
    public MediatorSuggestion {
        Objects.requireNonNull(mediator, "mediator");
        reasons = List.copyOf(reasons);
        misses = List.copyOf(misses);
    }

    /** Whether all that was wished fits. */
    public boolean fits() {
        return misses.isEmpty();
    }
}
