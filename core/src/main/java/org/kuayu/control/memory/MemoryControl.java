package org.kuayu.control.memory;

import org.kuayu.control.ControlStores;
import org.kuayu.exchange.MemoryOutbox;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.property.RegisterStore;

/** Makes the stores of property control in memory. */
public final class MemoryControl {
    private MemoryControl() {}

    /** Empty stores that are written under this journal, beside these registers. */
    public static ControlStores stores(MemoryJournal journal, RegisterStore registers) {
        return new ControlStores(
                new MemoryRequests(journal),
                new MemoryAnswers(journal),
                new MemoryQueues(journal),
                new MemoryWatches(journal),
                registers,
                new MemoryOutbox(journal));
    }
}
