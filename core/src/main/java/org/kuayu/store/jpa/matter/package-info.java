/**
 * Keeps matters in a database, and what stands around them: notices, appointments, the directory of places and mediators.
 *
 * <p>Start at {@link org.kuayu.store.jpa.matter.JpaMatterStores}; inside, at {@code JpaMatters} (events side by side, rows
 * derived from the last cover) and {@code LaneQuery} (lists that are read and counted from an index). The tables stand in
 * {@code V3__matters.sql}.
 *
 * <p>Law: none of its own. Full data of persons lie in the content of events and in papers; confidential facts in a column
 * that is only handed back to the procedure.
 *
 * <p>Computes no state and no date, and does not decide what may be written.
 */
package org.kuayu.store.jpa.matter;
