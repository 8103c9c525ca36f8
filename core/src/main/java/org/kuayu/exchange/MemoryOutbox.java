package org.kuayu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kuayu.journal.MemoryJournal;

/** Messages for wires in memory. Thread-safe; takes part in the transactions of its journal. */
public final class MemoryOutbox implements OutboxStore {
    private final MemoryJournal journal;
    private final Map<String, OutboxMessage> messages = new LinkedHashMap<>();
    private final Map<String, WireState> wires = new TreeMap<>();

    /** An empty store that is written under this journal. */
    public MemoryOutbox(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void put(OutboxMessage message) {
        put(messages, message.id(), message);
    }

    @Override
    public void putWire(WireState state) {
        put(wires, state.wire(), state);
    }

    private <V> void put(Map<String, V> map, String key, V value) {
        V before = map.get(key);
        journal.undoing(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
        map.put(key, value);
    }

    @Override
    public Optional<OutboxMessage> find(String id) {
        return journal.reading(() -> Optional.ofNullable(messages.get(id)));
    }

    @Override
    public List<OutboxMessage> listWaiting(String wire, int limit) {
        return journal.reading(() -> waiting(wire).limit(limit).toList());
    }

    @Override
    public long countWaiting(String wire) {
        return journal.reading(() -> waiting(wire).count());
    }

    private Stream<OutboxMessage> waiting(String wire) {
        return messages.values().stream()
                .filter(m -> m.wire().equals(wire) && m.state() == OutboxMessage.State.WAITING);
    }

    @Override
    public List<OutboxMessage> list(String wire, int offset, int limit) {
        return journal.reading(() -> new ArrayList<>(messages.values())
                .reversed().stream()
                        .filter(m -> m.wire().equals(wire))
                        .skip(offset)
                        .limit(limit)
                        .toList());
    }

    @Override
    public Optional<WireState> findWire(String wire) {
        return journal.reading(() -> Optional.ofNullable(wires.get(wire)));
    }

    @Override
    public List<WireState> listWires() {
        return journal.reading(() -> List.copyOf(wires.values()));
    }
}
