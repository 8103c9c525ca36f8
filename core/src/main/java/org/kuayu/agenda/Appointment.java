package org.kuayu.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A session, hearing or visit in the calendar. Its title is the matter's, with masked persons; nothing that was said in it
 * stands here.
 *
 * @param id {@code A-000012}; of a session that its procedure keeps, the matter's identifier and the session's number
 * @param matter the matter's identifier
 * @param title what it is about
 * @param from when it begins
 * @param until the first instant after it
 * @param spots where people sit; empty for a video session from home
 * @param people who takes part
 * @param teams codes of the places that take part in the matter; whoever works at one of them may see the appointment
 * @param mode how people sit together
 * @param state where it stands
 * @param version 1 at first, one more with each change
 */
public record Appointment(
        String id,
        String matter,
        String title,
        Instant from,
        Instant until,
        List<Spot> spots,
        List<Participant> people,
        List<String> teams,
        Mode mode,
        State state,
        int version) {
    /** How people sit together. */
    public enum Mode {
        /** 在线视频. */
        VIDEO,
        /** 现场. */
        ON_SITE,
        /** 背靠背: apart from each other. */
        APART
    }

    /** Where an appointment stands. */
    public enum State {
        /** 已安排. */
        PLANNED,
        /** 已召开. */
        HELD,
        /** 已取消. */
        CANCELLED
    }

    /**
     * Where people sit.
     *
     * @param place the code of a court, body or centre
     * @param room which room; empty where nobody said
     */
    public record Spot(String place, String room) {
        public Spot {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(room, "room");
        }
    }

    /**
     * Who takes part.
     *
     * @param login the account; empty for a party
     * @param name as lists show it, masked for a natural person who is a party
     */
    public record Participant(Optional<String> login, String name) {
        public Participant {
            Objects.requireNonNull(login, "login");
            Objects.requireNonNull(name, "name");
        }
    }

    public Appointment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(title, "title");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("appointment " + from + " … " + until);
        }
        spots = List.copyOf(spots);
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(state, "state");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /** The accounts of those who take part. */
    public Set<String> logins() {
        return people.stream().flatMap(p -> p.login().stream()).collect(Collectors.toSet());
    }

    /** Whether people have to come, or came: it is planned or was held. */
    public boolean takesTime() {
        return state == State.PLANNED || state == State.HELD;
    }

    /** Whether the two have an instant in common. */
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    /** Whether somebody has to be at a place for it. */
    public boolean onSite() {
        return mode != Mode.VIDEO && !spots.isEmpty();
    }

    /** The same in another state, with the next version. */
    public Appointment as(State other) {
        return new Appointment(id, matter, title, from, until, spots, people, teams, mode, other, version + 1);
    }

    /** The same with what else is known of it, with the next version. */
    Appointment after(Appointment before) {
        return new Appointment(
                id, matter, title, from, until, spots, people, teams, mode, state, before.version() + 1);
    }

    /** Whether both say the same, whatever their versions. */
    boolean sameAs(Appointment other) {
        return equals(new Appointment(
                other.id,
                other.matter,
                other.title,
                other.from,
                other.until,
                other.spots,
                other.people,
                other.teams,
                other.mode,
                other.state,
                version));
    }
}
