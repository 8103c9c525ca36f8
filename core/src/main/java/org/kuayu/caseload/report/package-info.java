/**
 * What is made of figures: one beside that of an earlier time, with sign and base; what a person or an office did; what
 * becomes of the backlog. Start at {@link org.kuayu.caseload.report.Comparison},
 * {@link org.kuayu.caseload.report.Activities} and {@link org.kuayu.caseload.report.Projections}.
 *
 * <p>It counts nothing itself: {@code caseload} does. It ranks no court and no person, and it forecasts nothing: a
 * projection is arithmetic on assumptions that it names.
 */
package org.kuayu.caseload.report;
