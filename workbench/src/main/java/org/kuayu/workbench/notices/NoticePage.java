package org.kuayu.workbench.notices;

import java.util.List;
import org.kuayu.workbench.control.Paging;

/**
 * What the page of notices shows.
 *
 * @param rows the notices, the newest first
 * @param unread how many are not read
 * @param onlyUnread whether only those are shown
 * @param digestDay the day of the digest in words
 * @param digest what the reader should know that morning
 * @param paging the pages before and after
 * @param here the address of this page
 */
public record NoticePage(
        List<Row> rows,
        long unread,
        boolean onlyUnread,
        String digestDay,
        List<DigestLine> digest,
        Paging paging,
        String here) {
    public NoticePage {
        rows = List.copyOf(rows);
        digest = List.copyOf(digest);
    }

    /**
     * A notice.
     *
     * @param key its key, by which it is marked as read
     * @param at when it happened
     * @param title the matter's title
     * @param href the matter's page
     * @param reason why he is told
     * @param tone the badge's class
     * @param what what happened, or what is due and by when
     * @param by who acted; empty for a clock
     * @param fresh whether he has not read it
     */
    public record Row(
            String key,
            String at,
            String title,
            String href,
            String reason,
            String tone,
            String what,
            String by,
            boolean fresh) {}

    /** A line of the digest, where it leads to, and some titles. */
    public record DigestLine(String words, String href, String titles) {}
}
