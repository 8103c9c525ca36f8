package org.kuayu.entrustment.file;

import java.time.Instant;
import java.util.Objects;

/**
 * One step of an entrustment's way from court to court, with its evidence (XR-3).
 *
 * @param kind what happened
 * @param at when
 * @param login who did it; {@code kuayu} for the system
 * @param event the sequence of the event that proves it
 * @param key the key of the transmission: the same for each repetition, so that nothing arrives twice (XR-4)
 * @param reason why it was refused or failed; empty otherwise
 */
public record Hop(Kind kind, Instant at, String login, int event, String key, String reason) {
    /** What happened on the way. */
    public enum Kind {
        /** 用印: the entrusting court let it go. */
        ACCEPTED,
        /** 转送: handed to the carrier, again after it failed. */
        RELAYED,
        /** 送达: it is at the other court. */
        DELIVERED,
        /** 签收: somebody of the other court took it up. */
        FETCHED,
        /** 退回. */
        REFUSED,
        /** 传送失败. */
        FAILED
    }

    public Hop {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
