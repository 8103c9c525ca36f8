/**
 * The pages of court statistics: figures with their arithmetic, chart, table and download, and the printed report. Each
 * number is a link to the list of exactly the cases it counts; the address holds the whole state.
 *
 * <p>Start at {@link org.kuayu.workbench.figures.FiguresRoutes} and {@link org.kuayu.workbench.figures.ReportRoutes}.
 *
 * <p>It counts nothing itself: {@code org.kuayu.caseload} does. It ranks no court.
 */
package org.kuayu.workbench.figures;
