/**
 * Keeps property control in a database: requests, answers and receipts, queues, watches, registers, messages for wires.
 *
 * <p>Start at {@link org.kuayu.store.jpa.control.JpaControl}; inside, at {@code JpaQueues} (events side by side, rows derived
 * from them) and {@code StandingQuery} (lists of 100 000 rows). The tables stand in {@code V2__control.sql}.
 *
 * <p>Law: none of its own. Identity numbers of persons lie in the content of items, answers, register versions and messages,
 * where registries need them; no column, no queue and no entry of the journal has one.
 *
 * <p>Does not decide what may be written.
 */
package org.kuayu.store.jpa.control;
