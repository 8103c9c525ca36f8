/**
 * Keeps in a database what people made of the statistics: frozen figures, tables, drafts of papers.
 *
 * <p>Start at {@link org.kuayu.store.jpa.shelf.JpaShelf}. The table stands in {@code V4__statistics.sql}; its rows are added
 * and never changed.
 *
 * <p>Law: none of its own. Does not look into what it keeps.
 */
package org.kuayu.store.jpa.shelf;
