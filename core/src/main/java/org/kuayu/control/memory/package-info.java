/**
 * The stores of property control in memory, for tests, trials and embedders who keep nothing.
 *
 * <p>Start at {@link org.kuayu.control.memory.MemoryControl}.
 *
 * <p>Takes part in the transactions of a {@link org.kuayu.journal.MemoryJournal}; holds no rule.
 */
package org.kuayu.control.memory;
