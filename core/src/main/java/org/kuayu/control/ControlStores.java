package org.kuayu.control;

import java.util.Objects;
import org.kuayu.exchange.OutboxStore;
import org.kuayu.property.RegisterStore;

/**
 * The stores that property control needs, all under one journal.
 *
 * @param requests requests and papers
 * @param answers answers and receipts
 * @param queues events and how seizures stand
 * @param watches watches, leads, who works on a case
 * @param registers the registers that this system is the home of
 * @param outbox messages that wait for a wire
 */
public record ControlStores(
        RequestStore requests,
        AnswerStore answers,
        QueueStore queues,
        WatchStore watches,
        RegisterStore registers,
        OutboxStore outbox) {
    public ControlStores {
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(queues, "queues");
        Objects.requireNonNull(watches, "watches");
        Objects.requireNonNull(registers, "registers");
        Objects.requireNonNull(outbox, "outbox");
    }
}
