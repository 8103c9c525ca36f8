package org.kuayu.directory;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayu.court.CourtCode;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** For whom each login works, found once for as many officers as are asked for. */
final class Roster {
    private final Map<CourtCode, String> centres = new HashMap<>();
    private final Map<String, SortedSet<String>> memberships = new HashMap<>();
    private final Map<String, List<String>> bodies = new HashMap<>();

    /** Of all places, in their order, and of all mediators by identifier. */
    Roster(List<Place> places, List<Mediator> mediators) {
        for (Place place : places) {
            if (place.kind() == PlaceKind.SERVICE_CENTRE) {
                place.court().ifPresent(court -> centres.putIfAbsent(court, place.code()));
            }
            place.members().forEach(login ->
                    memberships.computeIfAbsent(login, l -> new TreeSet<>()).add(place.code()));
        }
        mediators.forEach(m -> m.login().ifPresent(login -> bodies.putIfAbsent(login, m.bodies())));
    }

    Worker worker(Officer officer) {
        var codes = new LinkedHashSet<String>();
        officer.homeCourt().ifPresent(court -> {
            codes.add(court.value());
            if (officer.has(Role.COURT_STAFF)) {
                Optional.ofNullable(centres.get(court)).ifPresent(codes::add);
            }
        });
        codes.addAll(memberships.getOrDefault(officer.login(), Collections.emptySortedSet()));
        codes.addAll(bodies.getOrDefault(officer.login(), List.of()));
        return new Worker(officer, List.copyOf(codes));
    }
}
