/**
 * What people keep of the statistics: frozen figures, tables of their own, drafts of papers. Everything is kept in versions
 * that are added and never changed.
 *
 * <p>Start at {@link org.kuayu.caseload.shelf.Freezes} (ST-16: a figure with its cut-off, recounted and the same next year)
 * and {@link org.kuayu.caseload.shelf.SavedTables} (ST-13); {@link org.kuayu.caseload.shelf.Shelf} is the port under both.
 *
 * <p>Does not count: that does {@link org.kuayu.caseload.Caseload}. Never applies a correction to what is frozen.
 */
package org.kuayu.caseload.shelf;
