package org.kuayu.control.request;

import static org.kuayu.control.request.ItemState.ACCEPTED;
import static org.kuayu.control.request.ItemState.APPROVED;
import static org.kuayu.control.request.ItemState.CONFIRMED;
import static org.kuayu.control.request.ItemState.DRAFT;
import static org.kuayu.control.request.ItemState.FETCHED;
import static org.kuayu.control.request.ItemState.REFUSED;
import static org.kuayu.control.request.ItemState.REGISTERED;
import static org.kuayu.control.request.ItemState.RETURNED;
import static org.kuayu.control.request.ItemState.SENT;
import static org.kuayu.control.request.ItemState.WITHDRAWN;

import org.kuayu.text.Reading;

/** The life of one item as a table: state × event → next state, or a refusal with its reason (handbook §1.3). */
public final class ItemTable {
    private static final ItemState[][] TABLE = new ItemState[ItemState.values().length][ItemEvent.values().length];

    static {
        put(DRAFT, ItemEvent.APPROVE, APPROVED);
        put(DRAFT, ItemEvent.SEND_BACK, DRAFT);
        put(DRAFT, ItemEvent.WITHDRAW, WITHDRAWN);
        put(APPROVED, ItemEvent.SEND_BACK, DRAFT);
        put(APPROVED, ItemEvent.WITHDRAW, WITHDRAWN);
        put(APPROVED, ItemEvent.SEND, SENT);
        put(SENT, ItemEvent.FETCH, FETCHED);
        put(FETCHED, ItemEvent.FETCH, FETCHED);
        put(FETCHED, ItemEvent.ACCEPT, ACCEPTED);
        put(ACCEPTED, ItemEvent.REGISTER, ItemState.REGISTERED);
        for (ItemState before : new ItemState[] {FETCHED, ACCEPTED}) {
            put(before, ItemEvent.REFUSE, REFUSED);
            put(before, ItemEvent.RETURN, RETURNED);
        }
        for (ItemState result : new ItemState[] {REGISTERED, REFUSED, RETURNED}) {
            put(result, ItemEvent.CONFIRM, CONFIRMED);
        }
    }

    private ItemTable() {}

    private static void put(ItemState state, ItemEvent event, ItemState next) {
        TABLE[state.ordinal()][event.ordinal()] = next;
    }

    /**
     * The state to which the event leads. Refused by {@code item.not-approved}, {@code item.not-sent},
     * {@code item.not-fetched}, {@code item.not-accepted}, {@code item.not-decided}, {@code item.approved-already},
     * {@code item.sent-already}, {@code item.decided-already} or {@code item.closed}.
     */
    public static Reading<ItemState> next(ItemState state, ItemEvent event) {
        ItemState next = TABLE[state.ordinal()][event.ordinal()];
        return next == null ? Reading.refused(reason(state, event), state.name()) : Reading.of(next);
    }

    private static String reason(ItemState state, ItemEvent event) {
        if (state == CONFIRMED || state == WITHDRAWN) {
            return "item.closed";
        }
        return ofCourt(event) ? courtReason(state, event) : registryReason(state, event);
    }

    private static boolean ofCourt(ItemEvent event) {
        return event.ordinal() <= ItemEvent.SEND.ordinal();
    }

    /** Of an act before sending: what was sent is never taken back or changed. */
    private static String courtReason(ItemState state, ItemEvent event) {
        if (state == DRAFT) {
            return "item.not-approved";
        }
        return state == APPROVED && event == ItemEvent.APPROVE ? "item.approved-already" : "item.sent-already";
    }

    private static String registryReason(ItemState state, ItemEvent event) {
        return switch (state) {
            case DRAFT, APPROVED -> "item.not-sent";
            case REGISTERED, REFUSED, RETURNED -> "item.decided-already";
            default -> event == ItemEvent.CONFIRM ? "item.not-decided" : unready(state, event);
        };
    }

    private static String unready(ItemState state, ItemEvent event) {
        if (state == SENT) {
            return "item.not-fetched";
        }
        return event == ItemEvent.REGISTER ? "item.not-accepted" : "item.accepted-already";
    }
}
