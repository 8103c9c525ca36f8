package org.kuayu.filing;

import java.util.List;
import java.util.Objects;
import org.kuayu.matter.Matter;
import org.kuayu.text.Remark;

/**
 * A matter that looks like the same dispute.
 *
 * @param matter its cover, with masked persons
 * @param reasons why, the strongest first
 */
public record AlikeFiling(Matter matter, List<Remark> reasons) {
    public AlikeFiling {
        Objects.requireNonNull(matter, "matter");
        reasons = List.copyOf(reasons);
    }
}
