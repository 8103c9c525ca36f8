package org.kuayu.control.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.exchange.Receipt;

/**
 * One item of a request: one person or one unit, which is answered, retried and overdue by itself (handbook P1).
 *
 * @param number from 1 within the request
 * @param target what it is about
 * @param state where it stands
 * @param changed when it came to this state
 * @param due until when the registry has to act; empty while nothing is asked of it
 * @param reason a stable code for a refusal or return; empty otherwise
 * @param note what the registry wrote; no identity number
 * @param receipts in order
 * @param answer identifier of the answer to an inquiry
 * @param result what was registered
 */
public record RequestItem(
        int number,
        Target target,
        ItemState state,
        Instant changed,
        Optional<Instant> due,
        String reason,
        String note,
        List<Receipt> receipts,
        Optional<String> answer,
        Optional<Registered> result) {
    /**
     * What the registry made of a control item.
     *
     * @param seizure the registry's business number of the seizure
     * @param intake the intake number: the place in the order of the queue
     * @param state in force or waiting, when it was registered
     * @param place 0 in force, 1 the first that waits
     * @param from the first day of the term; empty while waiting
     * @param lastDay the last day, inclusive; empty while waiting
     */
    public record Registered(
            String seizure,
            long intake,
            SeizureState state,
            int place,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay) {}

    public RequestItem {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        receipts = List.copyOf(receipts);
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(result, "result");
    }
}
