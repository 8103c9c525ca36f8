package org.kuayu.control.office;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.work.Sight;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;

/** Narrows what somebody wants to see to what he may see. */
final class Within {
    private Within() {}

    /** The filter within the officer's courts, or his registry; empty where nothing remains. */
    static Optional<RequestFilter> filter(Sight sight, Officer by, RequestFilter filter) {
        Set<CourtCode> own = sight.courtsOf(by);
        if (!own.isEmpty()) {
            return courts(own, filter);
        }
        return sight.registryOf(by)
                .filter(code -> filter.registry().isEmpty() || filter.registry().equals(code))
                .map(code -> with(filter, filter.courts(), code));
    }

    private static Optional<RequestFilter> courts(Set<CourtCode> own, RequestFilter filter) {
        var both = new HashSet<>(own);
        if (!filter.courts().isEmpty()) {
            both.retainAll(filter.courts());
        }
        return both.isEmpty() ? Optional.empty() : Optional.of(with(filter, both, filter.registry()));
    }

    private static RequestFilter with(RequestFilter f, Set<CourtCode> courts, String registry) {
        return new RequestFilter(
                courts, registry, f.kinds(), f.states(), f.text(), f.login(), f.from(), f.until(), f.overdueAt());
    }
}
