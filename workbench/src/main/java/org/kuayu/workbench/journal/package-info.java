/**
 * The journal as auditors read it: newest first, by act, subject, officer and day. Start at {@link
 * org.kuayu.workbench.journal.JournalRoutes}.
 *
 * <p>Shows no identity or telephone number and changes nothing. Does not check the chain: that is {@code ./kuayu verify}.
 */
package org.kuayu.workbench.journal;
