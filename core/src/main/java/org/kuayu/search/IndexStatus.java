package org.kuayu.search;

import java.time.Instant;
import java.util.Optional;

/**
 * How an index stands.
 *
 * @param cases how many cases it holds
 * @param bytes its size on disk; 0 in memory
 * @param checkpoint sequence of the last journal entry it has applied
 * @param lastUpdate the instant of that entry; empty when it has applied none since it was opened
 * @param rebuilding whether it is being built anew
 */
public record IndexStatus(long cases, long bytes, long checkpoint, Optional<Instant> lastUpdate, boolean rebuilding) {}
