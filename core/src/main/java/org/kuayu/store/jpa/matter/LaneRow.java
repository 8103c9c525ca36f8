package org.kuayu.store.jpa.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.calendar.DueDate;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.store.jpa.internal.Plain;

/** A matter in one lane: that of a place that takes part, or of who works on it. Derived. */
@Entity(name = "LaneRow")
@Table(name = "matter_lane")
class LaneRow {
    /** The lane of all clocks. */
    static final String ALL = "*";

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger FIRST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LAST = BigInteger.valueOf(Long.MAX_VALUE);

    @Id
    long number;

    String lane;
    String standing;
    long waiting;
    long due;
    long opened;
    String id;
    long matter;
    String kind;
    String state;
    String team;
    String assignee;
    boolean forgotten;
    long unit;

    /** What is compared to see whether a row has changed. */
    record Line(
            String lane,
            String standing,
            long waiting,
            long due,
            long opened,
            String kind,
            String state,
            String team,
            Optional<String> assignee,
            boolean forgotten) {
        static Line of(String lane, Matter cover) {
            return new Line(
                    lane,
                    cover.standing().name(),
                    nanos(cover.stateSince()),
                    nanos(cover.next().flatMap(MatterStep::due).map(DueDate::due).orElse(Instant.MAX)),
                    nanos(cover.opened()),
                    cover.kind().name(),
                    Plain.keep(cover.state()),
                    Plain.keep(cover.team()),
                    cover.assignee().map(Plain::keep),
                    cover.forgotten());
        }
    }

    void fill(Line line) {
        lane = line.lane;
        standing = line.standing;
        waiting = line.waiting;
        due = line.due;
        opened = line.opened;
        kind = line.kind;
        state = line.state;
        team = line.team;
        assignee = line.assignee.orElse(null);
        forgotten = line.forgotten;
    }

    Line line() {
        return new Line(
                lane, standing, waiting, due, opened, kind, state, team, Optional.ofNullable(assignee), forgotten);
    }

    /** The lane of a place. */
    static String ofPlace(String code) {
        return "=" + Plain.keep(code);
    }

    /** The lane of who works on it. */
    static String ofPerson(String login) {
        return "@" + Plain.keep(login);
    }

    /** The lanes of a matter. */
    static List<String> lanes(Matter cover) {
        return Stream.concat(
                        cover.places().stream().distinct().map(LaneRow::ofPlace),
                        cover.assignee().map(LaneRow::ofPerson).stream())
                .toList();
    }

    /** Nanoseconds since 1970, or the nearest that a column has. */
    static long nanos(Instant at) {
        return BigInteger.valueOf(at.getEpochSecond())
                .multiply(NANOS)
                .add(BigInteger.valueOf(at.getNano()))
                .max(FIRST)
                .min(LAST)
                .longValue();
    }

    /** A clock that runs, in one lane. */
    @Entity(name = "DueRow")
    @Table(name = "matter_due")
    static class DueRow {
        @Id
        long number;

        String lane;
        long due;
        String id;
        int event;
        String rule;
        int clock;
        long matter;
        String kind;
        String team;
        String assignee;
        long unit;

        /** What is compared to see whether a row has changed. */
        record Line(
                String lane,
                long due,
                int event,
                String rule,
                int clock,
                String kind,
                String team,
                Optional<String> assignee) {
            static Line of(String lane, Matter cover, Deadline deadline, int clock) {
                return new Line(
                        lane,
                        nanos(deadline.date().due()),
                        deadline.event(),
                        Plain.keep(deadline.date().rule().code()),
                        clock,
                        cover.kind().name(),
                        Plain.keep(cover.team()),
                        cover.assignee().map(Plain::keep));
            }
        }

        void fill(Line line) {
            lane = line.lane;
            due = line.due;
            event = line.event;
            rule = line.rule;
            clock = line.clock;
            kind = line.kind;
            team = line.team;
            assignee = line.assignee.orElse(null);
        }

        Line line() {
            return new Line(lane, due, event, rule, clock, kind, team, Optional.ofNullable(assignee));
        }
    }

    /** Leads from a key to a matter. */
    @Entity(name = "MatterKeyRow")
    @Table(name = "matter_key")
    static class KeyRow {
        @Id
        long number;

        @Column(name = "key_hash")
        long keyHash;

        long matter;
        long unit;
    }
}
