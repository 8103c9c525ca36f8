package org.kuayu.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.matter.Matter;
import org.kuayu.text.Remark;

/**
 * A matter that looks like the same dispute as a draft.
 *
 * @param matter its identifier
 * @param places codes of the places that take part, so that one can ask there
 * @param opened when it came
 * @param cover its cover, where the asker may see it
 * @param reasons why, the strongest first
 */
public record AlikeFiling(
        String matter, List<String> places, Instant opened, Optional<Matter> cover, List<Remark> reasons) {
    public AlikeFiling {
        Objects.requireNonNull(matter, "matter");
        places = List.copyOf(places);
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(cover, "cover");
        reasons = List.copyOf(reasons);
    }
}
