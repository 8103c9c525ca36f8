package org.kuayu.workbench.shell;

/**
 * What the header counts.
 *
 * @param forgotten matters at the reader's places in which nobody has anything next (WF-7)
 * @param unread his notices that he has not read
 */
public record Waiting(long forgotten, long unread) {
    /** Nothing waits. */
    public static final Waiting NONE = new Waiting(0, 0);
}
