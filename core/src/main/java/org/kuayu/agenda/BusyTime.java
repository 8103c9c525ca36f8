package org.kuayu.agenda;

import java.time.Instant;

/**
 * From when until when somebody cannot be had; {@code until} is the first instant after it.
 *
 * @param from inclusive
 * @param until exclusive
 * @param reason in his own words; may be empty
 */
public record BusyTime(Instant from, Instant until, String reason) {}
