/**
 * What is measured: measures as data with a numerator, a named denominator, a unit and a source, and the counts that they
 * divide. Start at {@link org.kuayu.caseload.measure.Measure}; {@link org.kuayu.caseload.measure.Measures} reads a file of
 * them, and {@link org.kuayu.caseload.measure.Term} says how a formula is written.
 *
 * <p>结案率 divides by handled cases, 结收比 by new ones; the two are never mixed. A quotient whose denominator is nought
 * stays undefined. It does not count: {@code caseload} does.
 */
package org.kuayu.caseload.measure;
