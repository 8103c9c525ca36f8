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
 * @param partialSale who has the rest of the unit after a sale in part; NEXT_TAKES_REST by default
 */
public record QueuePolicy(
        TermEnd termEnd,
        WaitingTerm waitingTerm,
        RenewStart renewStart,
        ShareScopes shareScopes,
        PartialSale partialSale) {
    /** The stated defaults. */
    public static final QueuePolicy DEFAULT = new QueuePolicy(
            TermEnd.INCLUSIVE,
            WaitingTerm.FROM_ACTIVATION,
            RenewStart.DELIVERY,
            ShareScopes.BY_SCOPE,
            PartialSale.NEXT_TAKES_REST);

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

    /** Who has the rest after the court in force sold a part of the unit (法发〔2004〕5号, art. 20). */
    public enum PartialSale {
        /** The first that waits for it; the seizure of the court that sold ends there too. What the text says. */
        NEXT_TAKES_REST,
        /** The court that sold keeps it. */
        SELLER_KEEPS_REST
    }

    public QueuePolicy {
        Objects.requireNonNull(termEnd, "termEnd");
        Objects.requireNonNull(waitingTerm, "waitingTerm");
        Objects.requireNonNull(renewStart, "renewStart");
        Objects.requireNonNull(shareScopes, "shareScopes");
        Objects.requireNonNull(partialSale, "partialSale");
    }

    /** The same, with terms computed so. */
    public QueuePolicy withTermEnd(TermEnd other) {
        return new QueuePolicy(other, waitingTerm, renewStart, shareScopes, partialSale);
    }

    /** The same, with waiting terms treated so. */
    public QueuePolicy withWaitingTerm(WaitingTerm other) {
        return new QueuePolicy(termEnd, other, renewStart, shareScopes, partialSale);
    }

    /** The same, with renewals counted so. */
    public QueuePolicy withRenewStart(RenewStart other) {
        return new QueuePolicy(termEnd, waitingTerm, other, shareScopes, partialSale);
    }

    /** The same, with shares related so. */
    public QueuePolicy withShareScopes(ShareScopes other) {
        return new QueuePolicy(termEnd, waitingTerm, renewStart, other, partialSale);
    }

    /** The same, with the rest after a sale in part given so. */
    public QueuePolicy withPartialSale(PartialSale other) {
        return new QueuePolicy(termEnd, waitingTerm, renewStart, shareScopes, other);
    }
}
