package org.kuayu.mediation.desk;

import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Deadlines;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStore;
import org.kuayu.mediation.dispute.Dispute;

/** Reads disputes from their events. */
final class Disputes {
    private final MatterStore store;
    private final Deadlines deadlines;

    Disputes(MatterStore store, Deadlines deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    MatterStore store() {
        return store;
    }

    Optional<Dispute> find(String id) {
        List<MatterEvent> events = store.listEvents(id);
        return events.isEmpty() ? Optional.empty() : Optional.of(of(events));
    }

    Dispute of(List<MatterEvent> events) {
        return Dispute.of(events, deadlines);
    }
}
