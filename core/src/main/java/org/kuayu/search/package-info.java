/**
 * Finding cases: the question a user asks, the hits with their counts and passages, the port of an index, and an index in
 * memory. Start at {@link org.kuayu.search.CaseIndex} and {@link org.kuayu.search.CaseQuery}; what may be typed stands at
 * {@link org.kuayu.search.QueryParser}.
 *
 * <p>An index is derived: it follows the journal and can be built anew at any time. What a user may not see is filtered
 * inside each query. Identity and telephone numbers are masked before a text is indexed. This package does not decide who
 * may see what: it is given an {@code Access}. The index for real work is {@code search.lucene}.
 */
package org.kuayu.search;
