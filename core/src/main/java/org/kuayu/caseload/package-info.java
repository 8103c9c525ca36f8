/**
 * Court statistics 司法统计: counts cases of a scope over a period, and names every ratio's denominator. A figure is a
 * function of (measure, scope, period, cut-off sequence of the journal), and each gives the cases it counts.
 *
 * <p>Start at {@link org.kuayu.caseload.Caseload}: it follows the journal, keeps the counted facts of each case in
 * columns in memory and in one snapshot file, and answers a {@link org.kuayu.caseload.Question} with a
 * {@link org.kuayu.caseload.FlowTable}, a {@link org.kuayu.caseload.CrossQuestion} with a
 * {@link org.kuayu.caseload.CrossTable} and a {@link org.kuayu.caseload.Listing} with its cases.
 * {@link org.kuayu.caseload.measure.Measure} holds the definitions as data ({@code measures.csv}); {@code caseload.paper}
 * writes the printed report.
 *
 * <p>The identity is 旧存 + 新收 = 结案 + 未结. Both sides are counted from the cases, none is derived from the other; a
 * breach is reported with its cases and never repaired. A case of which the filing day is not known is counted apart.
 * Pre-litigation mediation and preservation are scopes of their own and are never added silently.
 *
 * <p>What it does not do: it ranks no court (最高人民法院 forbids league tables), it does not forecast, and it knows no
 * procedure: facts reach it with the entries of the journal, those of early versions through
 * {@link org.kuayu.caseload.CountedCases}.
 */
package org.kuayu.caseload;
