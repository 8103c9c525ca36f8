package org.kuayu.matter;

import java.time.Instant;
import java.util.Objects;

/**
 * A tie between two matters that a person or a procedure made (WF-10). A matter is never tied to itself.
 *
 * @param from the matter that was there first, or from which the other came
 * @param to the other matter
 * @param kind what ties them
 * @param reason in the words of who tied them; not confidential
 * @param by the login of who tied them
 * @param at when
 */
public record MatterLink(String from, String to, Kind kind, String reason, String by, Instant at) {
    /** What ties two matters. */
    public enum Kind {
        /** 同一纠纷: a person decided that both are one dispute (BX-13). */
        SAME_DISPUTE,
        /** 并非同一纠纷: a person decided that they are not; they are not proposed again. */
        NOT_SAME,
        /** 转入: the second came out of the first. */
        CAME_FROM,
        /** 关联. */
        RELATED
    }

    public MatterLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a matter tied to itself: " + from);
        }
    }
}
