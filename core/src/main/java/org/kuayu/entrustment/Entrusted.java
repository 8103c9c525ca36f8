package org.kuayu.entrustment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;

/**
 * One entrustment in full, for those who may see it: either an act or a case.
 *
 * @param cover its cover
 * @param events all its events, assignments among them
 * @param clocks all its clocks with the values that they had before
 * @param act the act; empty for a case
 * @param transfer the case; empty for an act
 */
public record Entrusted(
        Matter cover,
        List<MatterEvent> events,
        List<Deadline> clocks,
        Optional<EntrustedAct> act,
        Optional<CaseTransfer> transfer) {
    public Entrusted {
        Objects.requireNonNull(cover, "cover");
        events = List.copyOf(events);
        clocks = List.copyOf(clocks);
        if (act.isPresent() == transfer.isPresent()) {
            throw new IllegalArgumentException("neither act nor case, or both: " + cover.id());
        }
    }

    /** Its papers, hops and contacts. */
    public EntrustmentFile file() {
        return act.map(EntrustedAct::file).or(() -> transfer.map(CaseTransfer::file)).orElseThrow();
    }
}
