package org.kuayu.control.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * What the registry made of a control item: number and place from intake on, the dates with the register entry.
     *
     * @param seizure the registry's business number of the seizure
     * @param intake the intake number: the place in the order of the queue
     * @param state in force or waiting, when it was taken in or registered, as the registry says
     * @param place 0 in force, 1 the first that waits, by the queue kept here
     * @param from the first day of the term; empty while waiting
     * @param lastDay the last day, inclusive; empty while waiting
     */
    public record Registered(
            String seizure,
            long intake,
            SeizureState state,
            int place,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay) {
        /** Whether the registry says otherwise than the queue kept here, which does not know of every seizure then. */
        public boolean differs() {
            return state.live() && place >= 0 && state.waiting() != place > 0;
        }
    }

    /** What came of an item, in code and words. */
    public record Why(String code, String note) {
        /** Nothing to say. */
        public static final Why NOTHING = new Why("", "");
    }

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

    /** An item as it is drafted. */
    public static RequestItem drafted(int number, Target target, Instant at) {
        return new RequestItem(
                number,
                target,
                ItemState.DRAFT,
                at,
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same item in another state since this instant. */
    public RequestItem in(ItemState next, Instant at) {
        return new RequestItem(number, target, next, at, due, reason, note, receipts, answer, result);
    }

    /** The same item, to be acted on until this instant; nothing is asked where it is empty. */
    public RequestItem withDue(Optional<Instant> until) {
        return new RequestItem(number, target, state, changed, until, reason, note, receipts, answer, result);
    }

    /** The same item with the reason of its refusal or return, or a note. */
    public RequestItem withWhy(Why why) {
        return new RequestItem(number, target, state, changed, due, why.code, why.note, receipts, answer, result);
    }

    /** The same item with one more receipt. */
    public RequestItem withReceipt(Receipt receipt) {
        var more = new ArrayList<>(receipts);
        more.add(receipt);
        return new RequestItem(number, target, state, changed, due, reason, note, more, answer, result);
    }

    /** The same item with the answer that has this identifier. */
    public RequestItem withAnswer(String answerId) {
        return new RequestItem(
                number, target, state, changed, due, reason, note, receipts, Optional.of(answerId), result);
    }

    /** The same item with what was registered. */
    public RequestItem withResult(Registered registered) {
        return new RequestItem(
                number, target, state, changed, due, reason, note, receipts, answer, Optional.of(registered));
    }

    /** The receipt of this kind, the last if there are several. */
    public Optional<Receipt> findReceipt(Receipt.Kind kind) {
        return receipts.stream().filter(r -> r.kind() == kind).reduce((earlier, later) -> later);
    }

    /** Whether a registry has to act on it. */
    public boolean asked() {
        return state == ItemState.SENT || state == ItemState.FETCHED || state == ItemState.ACCEPTED;
    }

    /** Whether the registry is late with it at this instant: a flag beside the state (handbook P7). */
    public boolean overdue(Instant at) {
        return asked() && due.filter(end -> !at.isBefore(end)).isPresent();
    }
}
