package org.kuayu.filing;

import java.util.Optional;
import org.kuayu.exchange.OutboxMessage;

/** Carries filings to the competent court's system. Called by one thread at a time for one message. */
public interface FilingWire {
    /**
     * Hands the message over; the other side tells the same message by its identifier. Empty when it is acknowledged; else
     * why it did not get through, as a short text without personal data.
     */
    Optional<String> carry(OutboxMessage message);

    /** Both courts work in this system: every message is there at once. */
    static FilingWire within() {
        return message -> Optional.empty();
    }
}
