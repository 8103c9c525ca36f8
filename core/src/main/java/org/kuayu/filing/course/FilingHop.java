package org.kuayu.filing.course;

import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Actor;

/**
 * One hop of a filing on its way, with what proves it (XR-3).
 *
 * @param kind what happened
 * @param at when
 * @param by who did it; the system for a transfer
 * @param place the code of the court or counter where it happened
 * @param evidence what proves it: the digest of the receipt, or the identifier of the message
 * @param note why it was refused or failed; empty otherwise
 */
public record FilingHop(Kind kind, Instant at, Actor by, String place, String evidence, String note) {
    /** What happened on the way. */
    public enum Kind {
        /** 收件 at the counter. */
        ACCEPTED,
        /** 转递: given to the wire. */
        RELAYED,
        /** 到达 the competent court. */
        DELIVERED,
        /** 签收 by an officer there. */
        FETCHED,
        /** 退回或不予收取. */
        REFUSED,
        /** 转递失败. */
        FAILED,
        /** 结果送达 the party. */
        HANDED_OVER
    }

    public FilingHop {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
    }
}
