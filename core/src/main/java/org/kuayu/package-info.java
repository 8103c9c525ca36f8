/**
 * The front door: {@link org.kuayu.Kuayu} takes stores, index, clock and readers, and leads to the features. Start there, or
 * at {@link org.kuayu.Recogniser} to tell what one string is.
 *
 * <p>It connects what does not know each other: the followers with the journal, the intake with the stores, the figures with
 * the cases. It holds no rule of its own, reads no clock but the one that it was given, and knows no adapter.
 */
package org.kuayu;
