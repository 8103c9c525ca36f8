package org.kuayu.agenda;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What speaks against a time.
 *
 * @param kind what it is
 * @param about the login of a participant or the code of a place; the day's name for a day off; empty for none
 * @param appointment the identifier of the other appointment; empty where there is none
 * @param from from when the obstacle lasts
 * @param until until when, exclusive
 */
public record Clash(Kind kind, String about, Optional<String> appointment, Instant from, Instant until) {
    /** What speaks against a time, the gravest first. */
    public enum Kind {
        /** 参与人另有安排: a participant has another appointment. */
        PARTICIPANT_BUSY(true),
        /** 场地占用: the room is taken. */
        ROOM_TAKEN(true),
        /** 参与人不便: a participant said that he cannot be had. */
        UNAVAILABLE(true),
        /** 路途时间不足: a participant cannot be at both places in time. */
        TRAVEL(true),
        /** 非工作日. */
        DAY_OFF(false),
        /** 非办公时间. */
        OUTSIDE_HOURS(false),
        /** 同一场所同时有另一安排: nobody said which rooms. */
        SAME_PLACE(false);

        private final boolean hard;

        Kind(boolean hard) {
            this.hard = hard;
        }
    }

    public Clash {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(appointment, "appointment");
    }

    /** Whether somebody or something would have to be in two places; otherwise it is a warning. */
    public boolean hard() {
        return kind.hard;
    }
}
