/**
 * Notices in the application: who is told of which act and of which clock, and why it is he; a daily digest; nothing is told
 * twice.
 *
 * <p>Start at {@link org.kuayu.notice.Notices}. It follows the journal with its own checkpoint, kept together with the
 * notices, and looks at clocks when it is ticked. Who is told is a table, {@code notice-rules.csv}.
 *
 * <p>A notice holds what the cover of a matter holds. It sends nothing out of the application: no mail, no short message.
 */
package org.kuayu.notice;
