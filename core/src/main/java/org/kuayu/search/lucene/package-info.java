/**
 * The case index on Lucene 10: full text by single characters and pairs of neighbours with offsets in the postings, lanes for
 * parties, judges, courts and statutes, facets from columns in memory. Start at
 * {@link org.kuayu.search.lucene.LuceneCaseIndex}; needs {@code lucene-core} and {@code lucene-highlighter}.
 *
 * <p>It reads texts and questions only through {@code search.syntax}, so that it finds what the index in memory finds. It
 * keeps nothing that cannot be built anew from the stores.
 */
package org.kuayu.search.lucene;
