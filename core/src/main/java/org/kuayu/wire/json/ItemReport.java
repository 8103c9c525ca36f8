package org.kuayu.wire.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;

/**
 * What a registry's system says to the court's about one item.
 *
 * @param request the request number
 * @param item the item
 * @param bound the digest of the request as the registry received it (PI-18)
 * @param at when it happened
 * @param what what happened
 */
public record ItemReport(String request, int item, Digest bound, Instant at, What what) {
    /** What happened to the item. */
    public sealed interface What {}

    /** 收件: taken in, the place in the queue is fixed; or, for an inquiry, the work on it began (PI-17). */
    public record Accepted() implements What {}

    /**
     * 登簿: the register entry was made.
     *
     * @param business its number
     * @param waiting whether it entered as 轮候
     * @param from the first day; empty while it waits
     * @param lastDay the last day, inclusive
     * @param note a remark
     */
    public record Entered(
            String business,
            Optional<Boolean> waiting,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String note)
            implements What {
        public Entered {
            Objects.requireNonNull(business, "business");
            Objects.requireNonNull(waiting, "waiting");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(note, "note");
        }
    }

    /** 反馈: the answer to an inquiry. */
    public record Answered(RegisterExtract extract) implements What {
        /** The registry and the lists; the entries name persons. */
        @Override
        public String toString() {
            return extract.registry() + " " + extract.lists().keySet();
        }
    }

    /** 不予办理, 退回补正: the code of the reason says which. */
    public record Declined(String code, String note) implements What {}

    public ItemReport {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
    }
}
