package org.kuayu.entrustment;

import java.util.List;
import java.util.Objects;
import org.kuayu.entrustment.transfer.HandOverGuard;
import org.kuayu.entrustment.transfer.PaperTick;

/**
 * Whether a case may be handed over now (BX-3).
 *
 * @param papers the eight papers, as they were found
 * @param guard the seizures and those that stand in the way
 */
public record Readiness(List<PaperTick> papers, HandOverGuard guard) {
    public Readiness {
        papers = List.copyOf(papers);
        Objects.requireNonNull(guard, "guard");
    }

    /** Whether every paper is there and no seizure stands in the way. */
    public boolean ready() {
        return papers.stream().allMatch(PaperTick::ticked) && guard.open();
    }
}
