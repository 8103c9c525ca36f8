package org.kuayu.caseload;

import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseId;

/**
 * What became of a case behind a count after the count's cut-off.
 *
 * @param id the case
 * @param was how it counted then; absent where it did not
 * @param is how it counts now; absent where it does not
 */
public record Correction(CaseId id, Optional<CountedRow> was, Optional<CountedRow> is) {
    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
    }
}
