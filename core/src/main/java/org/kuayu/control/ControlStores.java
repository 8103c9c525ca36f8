package org.kuayu.control;

import org.kuayu.property.RegisterStore;

/**
 * The stores that property control needs, all under one journal.
 *
 * @param requests requests and papers
 * @param answers answers and receipts
 * @param queues events and how seizures stand
 * @param watches watches, leads, who works on a case
 * @param registers the registers that this system is the home of
 */
public record ControlStores(
        RequestStore requests, AnswerStore answers, QueueStore queues, WatchStore watches, RegisterStore registers) {}
