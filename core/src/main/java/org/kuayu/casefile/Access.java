package org.kuayu.casefile;

import java.util.Optional;
import java.util.Set;
import org.kuayu.court.CourtCode;

/**
 * What one user may see: cases of these visibilities, and every case of these courts. It is a filter inside each query, so
 * that hits, counts and facets never show more.
 *
 * @param visible visibilities open to the user wherever the case is
 * @param courts courts whose cases the user sees whatever their visibility
 * @param names whether natural persons' names are shown unmasked on a case page
 */
public record Access(Set<Visibility> visible, Set<CourtCode> courts, boolean names) {
    /** Sees everything: for the system itself, the verifier and embedders who have their own access control. */
    public static final Access ALL = new Access(Set.of(Visibility.values()), Set.of(), true);

    public Access {
        visible = Set.copyOf(visible);
        courts = Set.copyOf(courts);
    }

    /** Whether a case of this visibility at this court may be seen. */
    public boolean allows(Visibility visibility, Optional<CourtCode> court) {
        return visible.contains(visibility) || court.filter(courts::contains).isPresent();
    }

    /** Whether every case that may be seen with the other may be seen with this. */
    public boolean covers(Access other) {
        return visible.size() == Visibility.values().length
                || visible.containsAll(other.visible) && courts.containsAll(other.courts);
    }

    /** The same cases with natural persons masked: what any list, passage or export is shown with (handbook S4). */
    public Access withoutNames() {
        return new Access(visible, courts, false);
    }
}
