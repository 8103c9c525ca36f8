package org.kuayu.control.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.QueueState;
import org.kuayu.document.PaperBlock;
import org.kuayu.property.RegisterEntry;

/**
 * The ledger of one unit as it is printed (BX-1).
 *
 * @param registry the code of the registry
 * @param facts the entries of the register about the unit; empty where the register is not kept here
 * @param state the queue at one instant
 * @param drawing the picture of the queue, drawn by {@code control.ledger}; empty for the table alone
 */
public record LedgerSheet(
        String registry, List<RegisterEntry> facts, QueueState state, Optional<PaperBlock> drawing) {
    public LedgerSheet {
        Objects.requireNonNull(registry, "registry");
        facts = List.copyOf(facts);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(drawing, "drawing");
    }
}
