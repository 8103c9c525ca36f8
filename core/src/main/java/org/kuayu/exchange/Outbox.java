package org.kuayu.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.exchange.OutboxMessage.State;
import org.kuayu.journal.Journal;
import org.kuayu.text.Reading;

/**
 * Holds messages back until their wire takes them: posted in the same write as what they tell of, sent in the order of
 * posting, tried again with growing pauses, and never lost. A message may reach the other side twice when an acknowledgement
 * is lost, so the other side tells it by its identifier. Thread-safe. Refusal: {@code outbox.conflict}.
 *
 * <p>Who owns a wire calls {@link #listReady}, sends the first message, says what came of it, and goes on.
 */
public final class Outbox {
    /** The pause after the first failure; it doubles with every further one. */
    public static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    /** The longest pause. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private static final int MOST_DOUBLINGS = 20;

    private final Journal journal;
    private final OutboxStore store;

    /** Messages in this store, written under this journal. */
    public Outbox(Journal journal, OutboxStore store) {
        this.journal = journal;
        this.store = store;
    }

    /**
     * Posts a message; inside {@code Journal.write} it shares the fate of that write. The same identifier with the same
     * content gives the earlier message; with other content it is refused.
     */
    public Reading<OutboxMessage> post(OutboxMessage.Letter letter, Instant at) {
        var message = OutboxMessage.of(letter, at);
        return journal.write(() -> {
            Optional<OutboxMessage> earlier = store.find(letter.id());
            if (earlier.isEmpty()) {
                store.put(message);
                if (store.findWire(letter.wire()).isEmpty()) {
                    store.putWire(WireState.fresh(letter.wire()));
                }
                return Reading.of(message);
            }
            boolean same = earlier.get().digest().equals(message.digest())
                    && earlier.get().wire().equals(letter.wire());
            return same ? Reading.of(earlier.get()) : Reading.refused("outbox.conflict", letter.id());
        });
    }

    /** What may be sent over the wire at this instant, in order: nothing in a pause, one message while the wire is down. */
    public List<OutboxMessage> listReady(String wire, Instant at, int limit) {
        WireState state = standing(wire);
        if (!state.open(at)) {
            return List.of();
        }
        return store.listWaiting(wire, state.downSince().isPresent() ? Math.min(1, limit) : limit);
    }

    /** The other side acknowledged the message. Saying it again changes nothing. */
    public void delivered(String id, Instant at) {
        settle(id, State.DELIVERED, at, "");
    }

    /** The other side refused the message for good: it is set aside for a person, and those behind it go on. */
    public void refused(String id, Instant at, String why) {
        settle(id, State.SET_ASIDE, at, why);
    }

    private void settle(String id, State state, Instant at, String note) {
        journal.write(() -> {
            store.find(id).filter(m -> m.state() == State.WAITING).ifPresent(m -> {
                store.put(m.tried(state, Optional.of(at), note));
                store.putWire(standing(m.wire()).worked(at));
            });
            return 0;
        });
    }

    /** The message did not get through: it keeps its place, and its wire rests. */
    public void failed(String id, Instant at, String why) {
        journal.write(() -> {
            store.find(id).filter(m -> m.state() == State.WAITING).ifPresent(m -> {
                store.put(m.tried(State.WAITING, Optional.empty(), why));
                WireState wire = standing(m.wire());
                store.putWire(wire.failed(at, at.plus(pause(wire.failures())), why));
            });
            return 0;
        });
    }

    /** The pause after so many earlier failures in a row. */
    static Duration pause(int earlierFailures) {
        long factor = 1L << Math.min(earlierFailures, MOST_DOUBLINGS);
        var pause = SHORTEST_PAUSE.multipliedBy(factor);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** By hand: a message, also one that was set aside or delivered, waits at the place it had; its wire is tried at once. */
    public void resend(String id) {
        journal.write(() -> {
            store.find(id).ifPresent(m -> {
                store.put(m.again());
                store.putWire(standing(m.wire()).opened());
            });
            return 0;
        });
    }

    /** How the wire is doing. */
    public WireState standing(String wire) {
        return store.findWire(wire).orElseGet(() -> WireState.fresh(wire));
    }

    /** The wire was used by the other side, which calls here: it works. */
    public void called(String wire, Instant at) {
        journal.write(() -> {
            store.putWire(standing(wire).worked(at));
            return 0;
        });
    }

    /** How each wire is doing for which a message was ever posted, by name. */
    public List<WireState> listWires() {
        return store.listWires();
    }

    /** The messages of the wire in whatever state, the last posted first; at most {@code limit} after {@code offset}. */
    public List<OutboxMessage> list(String wire, int offset, int limit) {
        return store.list(wire, offset, limit);
    }

    /** The messages that wait for the wire, in order; at most {@code limit}. */
    public List<OutboxMessage> listWaiting(String wire, int limit) {
        return store.listWaiting(wire, limit);
    }

    /** The message with this identifier. */
    public Optional<OutboxMessage> find(String id) {
        return store.find(id);
    }

    /** How many messages wait for the wire. */
    public long countWaiting(String wire) {
        return store.countWaiting(wire);
    }
}
