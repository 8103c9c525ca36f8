package org.kuayu.control;

import java.util.List;
import java.util.Objects;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.exchange.Receipt;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;

/**
 * Everything about the seizures of one unit: what the ledger page and its paper show (BX-1).
 *
 * @param unit the unit
 * @param registry the code of its registry
 * @param facts the entries of the register about it, as of the instant; empty where the register is not kept here
 * @param queue the queue, for other instants and for "what if"
 * @param state the queue at the instant asked for
 * @param requests about the unit that the officer may see, oldest first
 * @param receipts of these requests, oldest first
 */
public record UnitLedger(
        UnitNumber unit,
        String registry,
        List<RegisterEntry> facts,
        UnitQueue queue,
        QueueState state,
        List<ControlRequest> requests,
        List<Receipt> receipts) {
    public UnitLedger {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(registry, "registry");
        facts = List.copyOf(facts);
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(state, "state");
        requests = List.copyOf(requests);
        receipts = List.copyOf(receipts);
    }

    /**
     * Seizures of these requests that the registry entered otherwise than the queue here gives, as long as they live: it
     * knows of a seizure that is not known here.
     */
    public List<RequestItem.Registered> listDiffering() {
        return requests.stream()
                .flatMap(request -> request.items().stream())
                .flatMap(item -> item.result().stream())
                .filter(result -> result.differs() && state.seizures().stream().anyMatch(s -> stands(s, result)))
                .toList();
    }

    private static boolean stands(StandingSeizure seizure, RequestItem.Registered result) {
        return seizure.intake() == result.intake() && seizure.state().live();
    }
}
