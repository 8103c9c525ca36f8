/**
 * How a question is written: the units that a text is compared by, the clauses that can be asked, and the syntax of the
 * one box. JDK only; every index evaluates these clauses and none reads text in a way of its own.
 *
 * <p>Start at {@link org.kuayu.search.syntax.Clause} and {@link org.kuayu.search.syntax.Unit}. Folding (NFKC, case,
 * traditional to simplified) is one table. It does not know cases, indexes or users.
 */
package org.kuayu.search.syntax;
