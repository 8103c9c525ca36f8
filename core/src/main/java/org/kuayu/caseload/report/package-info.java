/**
 * What is made of figures: one beside that of an earlier time, with sign and base. Start at
 * {@link org.kuayu.caseload.report.Comparison}.
 *
 * <p>It counts nothing itself: {@code caseload} does. It ranks no court.
 */
package org.kuayu.caseload.report;
