/**
 * What every store in a database stands on: the journal that is the single writer, the unit of work, and the form in which
 * texts and bytes are kept. Public for the packages beside it; not API.
 *
 * <p>Start at {@link org.kuayu.store.jpa.internal.JpaJournal} and {@link org.kuayu.store.jpa.internal.UnitOfWork};
 * {@code SyncGroup} lets many writers share one sync.
 *
 * <p>Law: none of its own.
 *
 * <p>Knows no procedure, opens no database and has no tables but those of the journal and of long byte strings.
 */
package org.kuayu.store.jpa.internal;
