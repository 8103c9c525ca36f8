package org.kuayu.workbench.directory;

import java.util.List;
import java.util.Optional;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;

/**
 * One place.
 *
 * @param place the place as it is
 * @param typed the place as the form has it
 * @param region its region's name
 * @param members names of those who work for it, by login
 * @param mediators who mediate for it
 * @param court the court to which it belongs; empty for none and for a court itself
 * @param mayChange whether the reader is an administrator
 * @param told why a change was refused; empty for none
 */
public record PlacePage(
        Place place,
        Place typed,
        String region,
        List<Member> members,
        List<Mediator> mediators,
        Optional<Place> court,
        boolean mayChange,
        String told) {
    /** Somebody who works for a place. */
    public record Member(String login, String name) {}

    /** Whether its names come from a table of their own. */
    public boolean fixed() {
        return switch (place.kind()) {
            case COURT, REGISTRY -> true;
            default -> false;
        };
    }
}
