package org.kuayu.matter.same;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.text.Remark;

/**
 * Another matter that may be the same dispute, with what speaks for it; a person decides.
 *
 * @param of the matter for which it was looked
 * @param other the other one's identifier
 * @param kind what the other is
 * @param places where it is handled
 * @param opened when it came
 * @param cover the other's cover, if the reader may see it; of a matter elsewhere he sees no more than stands here
 * @param likeness how alike the texts are, 0 to 1, give or take 0.09; empty where one is too short to be compared
 * @param weight the sum of what speaks for and against, for the order alone
 * @param reasons what speaks for it, the strongest first
 */
public record DuplicateCandidate(
        Matter of,
        String other,
        MatterKind kind,
        List<String> places,
        Instant opened,
        Optional<Matter> cover,
        OptionalDouble likeness,
        double weight,
        List<Remark> reasons) {
    public DuplicateCandidate {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(kind, "kind");
        places = List.copyOf(places);
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(likeness, "likeness");
        reasons = List.copyOf(reasons);
    }
}
