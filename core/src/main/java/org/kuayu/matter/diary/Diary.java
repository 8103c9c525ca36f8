package org.kuayu.matter.diary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;

/** All running clocks of somebody's matters in one dated list (WF-6). Thread-safe. */
public final class Diary {
    private final MatterStore store;

    /** The diary over this store. */
    public Diary(MatterStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * A running clock with its matter.
     *
     * @param clock the clock
     * @param matter the matter's cover
     */
    public record Line(Deadline clock, Matter matter) {}

    /** At most {@code limit} clocks after skipping {@code offset}, the earliest first. */
    public List<Line> list(Worker worker, DueQuery query, int offset, int limit) {
        var covers = new HashMap<String, Optional<Matter>>();
        var lines = new ArrayList<Line>();
        for (Deadline clock : store.listDue(query.filter(worker), offset, limit)) {
            covers.computeIfAbsent(clock.matter(), store::find).ifPresent(cover -> lines.add(new Line(clock, cover)));
        }
        return List.copyOf(lines);
    }

    /** How many there are. */
    public long count(Worker worker, DueQuery query) {
        return store.countDue(query.filter(worker));
    }

    /** How many there are of each kind of list, with the other conditions of this query. */
    public Map<DueQuery.Whose, Long> counts(Worker worker, DueQuery query) {
        var counts = new HashMap<DueQuery.Whose, Long>();
        for (DueQuery.Whose whose : DueQuery.Whose.values()) {
            counts.put(whose, count(worker, query.with(whose)));
        }
        return Map.copyOf(counts);
    }

    /** All clocks of one matter, those that run first; empty if the worker may not see it. */
    public List<Deadline> clocks(Worker worker, String matter) {
        return store.find(matter).filter(worker::sees).map(m -> store.listClocks(m.id())).orElse(List.of());
    }
}
