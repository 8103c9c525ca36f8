package org.kuayu.matter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;

/**
 * The cover of a matter: what lists need. It is derived from the matter's events and is written with each of them; it
 * holds nothing confidential and no unmasked person.
 *
 * @param id identifier in this system: {@code T-2026-000123}
 * @param kind what it is
 * @param number the case number or the number of a register, empty for none
 * @param title what it is about, with masked persons: 王*诉重庆甲公司 追索劳动报酬纠纷
 * @param places codes of all courts and bodies that take part; whoever works at one of them may see the cover
 * @param team the code of the place whose turn it is to staff it
 * @param assignee the login of who works on it; empty while nobody does
 * @param state the state's code in its procedure's table
 * @param standing where it is in the work lists
 * @param opened when it came
 * @param stateSince since when it has its state; days waiting count from here
 * @param flags what must be known at once
 * @param next the next step; empty when nobody has anything to do next
 * @param version the number of events, 1 after the first
 */
public record Matter(
        String id,
        MatterKind kind,
        String number,
        String title,
        List<String> places,
        String team,
        Optional<String> assignee,
        String state,
        Standing standing,
        Instant opened,
        Instant stateSince,
        Set<Flag> flags,
        Optional<MatterStep> next,
        int version) {
    /** Where a matter is in the work lists (WF-3). */
    public enum Standing {
        /** Somebody works on it or should. */
        OPEN,
        /** It waits for something outside: an appraisal, a court's answer. */
        ON_HOLD,
        /** Nothing remains to be done. */
        DONE
    }

    public Matter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        places = List.copyOf(places);
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(stateSince, "stateSince");
        flags = Set.copyOf(flags);
        Objects.requireNonNull(next, "next");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** The same cover after another event in this state, with this next step; the days of waiting begin anew if it changed. */
    public Matter moved(String to, Standing where, Optional<MatterStep> step, Instant at) {
        Instant since = to.equals(state) ? stateSince : at;
        return new Matter(
                id, kind, number, title, places, team, assignee, to, where, opened, since, flags, step, version + 1);
    }

    /** The same cover and version with other words for number and title, and other places. */
    public Matter titled(String otherNumber, String otherTitle, List<String> otherPlaces) {
        return new Matter(
                id, kind, otherNumber, otherTitle, otherPlaces, team, assignee, state, standing, opened, stateSince, flags,
                next, version);
    }

    /** The same cover and version, worked on by this login, for this place. */
    public Matter staffed(String place, Optional<String> login) {
        return new Matter(
                id, kind, number, title, places, place, login, state, standing, opened, stateSince, flags, next, version);
    }

    /** The same cover and version with other flags. */
    public Matter flagged(Set<Flag> others) {
        return new Matter(
                id, kind, number, title, places, team, assignee, state, standing, opened, stateSince, others, next, version);
    }

    /** The same cover and version, elsewhere in the work lists. */
    Matter standing(Standing where) {
        return new Matter(
                id, kind, number, title, places, team, assignee, state, where, opened, stateSince, flags, next, version);
    }

    /** Days from the Shanghai day on which it came into its state to that of this instant. */
    public long daysWaiting(Instant at) {
        return ChronoUnit.DAYS.between(LegalDay.of(stateSince), LegalDay.of(at));
    }

    /** Whether it is open and nobody has anything to do next: a forgotten matter (WF-7). */
    public boolean forgotten() {
        return standing == Standing.OPEN && next.isEmpty();
    }
}
