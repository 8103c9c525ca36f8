/**
 * Keeps everything in a database through JPA: H2 in a folder, or PostgreSQL. What it acknowledges survives a power cut
 * ({@code core/decisions/0003-h2-durability.md}).
 *
 * <p>Start at {@link org.kuayu.store.jpa.JpaStores}; inside, at {@link org.kuayu.store.jpa.internal.JpaJournal} (the single
 * writer) and {@code HalfUnits} (what is compared at the opening). The tables stand in {@code V1__foundation.sql}.
 *
 * <p>Law: none of its own; what it keeps is personal data, so messages of the database never leave it with values.
 *
 * <p>Does not decide what may be written, keeps no index, and lets only one process in at a time.
 */
package org.kuayu.store.jpa;
