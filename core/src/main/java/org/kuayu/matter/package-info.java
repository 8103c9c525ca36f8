/**
 * What mediation, filing, entrustment and the joint desk have in common: a matter is a chain of events that two places write
 * together, with one cover, one set of clocks and one next step. Each procedure computes its state from the events; lists,
 * assignment, ties, notices and duplicates need only what stands here (decision 0006).
 *
 * <p>Start at {@link org.kuayu.matter.MatterBook}, which writes, and {@link org.kuayu.matter.MatterStore}, which keeps.
 *
 * <p>Confidential facts travel as {@link org.kuayu.matter.Sealed}, which nobody but their procedure reads (BX-11).
 *
 * <p>Does not know any procedure's states, and computes no date: that is {@link org.kuayu.calendar.Deadlines}.
 */
package org.kuayu.matter;
