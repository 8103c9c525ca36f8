package org.kuayu.workbench.health;

import java.time.Instant;

/**
 * How the system is at one moment.
 *
 * @param well whether nothing needs attention
 * @param store {@code ok}, or {@code failing} when it could not be read
 * @param cases how many cases the store holds
 * @param indexed how many the index holds
 * @param head the sequence of the journal's last entry
 * @param lag how many entries the index is behind
 * @param freeBytes free space where the data lies; -1 where there is no data folder
 * @param clock the system's clock
 * @param skewMillis how far the system's clock is from the machine's
 */
public record Health(
        boolean well,
        String store,
        long cases,
        long indexed,
        long head,
        long lag,
        long freeBytes,
        Instant clock,
        long skewMillis) {}
