package org.kuayu.exchange;

import java.util.List;
import java.util.Optional;

/**
 * Keeps messages for wires and how the wires are doing. Reading from any thread; writing only inside {@code Journal.write},
 * on its thread.
 */
public interface OutboxStore {
    /** Keeps a message; one with the same identifier is replaced and keeps its place in the order of posting. */
    void put(OutboxMessage message);

    /** The message with this identifier. */
    Optional<OutboxMessage> find(String id);

    /** The messages of the wire that wait, in the order in which they were first kept; at most {@code limit}. */
    List<OutboxMessage> listWaiting(String wire, int limit);

    /** How many messages of the wire wait. */
    long countWaiting(String wire);

    /** The messages of the wire in whatever state, the last posted first; at most {@code limit} after {@code offset}. */
    List<OutboxMessage> list(String wire, int offset, int limit);

    /** Keeps how a wire is doing; what was known of it before is replaced. */
    void putWire(WireState state);

    /** How the wire is doing; empty for one that was never used. */
    Optional<WireState> findWire(String wire);

    /** All wires that were used, by name. */
    List<WireState> listWires();
}
