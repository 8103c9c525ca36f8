package org.kuayu.matter;

import java.util.List;
import java.util.Objects;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;

/**
 * An officer with the places he works for: his court, and each mediation body or service centre whose roster names him.
 *
 * @param officer who
 * @param places codes, the home court first
 */
public record Worker(Officer officer, List<String> places) {
    public Worker {
        Objects.requireNonNull(officer, "officer");
        places = List.copyOf(places);
    }

    /** His login. */
    public String login() {
        return officer.login();
    }

    /** Him as the author of an act. */
    public Actor actor() {
        return officer.actor();
    }

    /** Whether he works for a place that takes part in the matter, or the matter is his own. */
    public boolean sees(Matter matter) {
        return matter.assignee().filter(login()::equals).isPresent()
                || matter.places().stream().anyMatch(places::contains);
    }
}
