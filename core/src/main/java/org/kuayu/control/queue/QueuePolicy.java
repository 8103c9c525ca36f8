package org.kuayu.control.queue;

import java.util.Objects;
import org.kuayu.calendar.TermEnd;

/**
 * What law leaves open and registries do differently (handbook §7). Each registry has its own.
 *
 * @param termEnd how the last day follows from a length; INCLUSIVE by default
 * @param waitingTerm when the term of a waiting seizure runs; FROM_ACTIVATION by default
 * @param renewStart from when a renewal of which only the length is given runs; DELIVERY by default
 * @param shareScopes whether seizures of different holders' shares stand side by side; BY_SCOPE by default
 */
public record QueuePolicy(TermEnd termEnd, WaitingTerm waitingTerm, RenewStart renewStart, ShareScopes shareScopes) {
    /** The stated defaults. */
    public static final QueuePolicy DEFAULT =
            new QueuePolicy(TermEnd.INCLUSIVE, WaitingTerm.FROM_ACTIVATION, RenewStart.DELIVERY, ShareScopes.BY_SCOPE);

    /** When the term of a waiting seizure runs. */
    public enum WaitingTerm {
        /** It starts when the seizure comes into force. */
        FROM_ACTIVATION,
        /** It ends on the date written, also while waiting. */
        WRITTEN_END
    }

    /** From when a renewal runs. */
    public enum RenewStart {
        /** From the day on which it was delivered. */
        DELIVERY,
        /** From the day after the old end. */
        APPEND
    }

    /** How seizures of shares relate. */
    public enum ShareScopes {
        /** Different holders' shares do not overlap. */
        BY_SCOPE,
        /** The unit is one thing: whoever comes second waits. */
        WHOLE_UNIT
    }

    public QueuePolicy {
        Objects.requireNonNull(termEnd, "termEnd");
        Objects.requireNonNull(waitingTerm, "waitingTerm");
        Objects.requireNonNull(renewStart, "renewStart");
        Objects.requireNonNull(shareScopes, "shareScopes");
    }
}
