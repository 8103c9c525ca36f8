package org.kuayu.control.ledger;

import java.time.Instant;

/**
 * One seizure gave way, and one that waited came into force the same instant (查扣冻规定 2020, arts 26–27).
 *
 * @param from the index of the row that gave way
 * @param to the index of the row that came into force
 * @param at the legal instant
 * @param supposed whether it would happen only if
 */
public record Promotion(int from, int to, Instant at, boolean supposed) {}
