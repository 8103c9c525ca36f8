/**
 * The pages of court statistics: the dashboard with its drawings, tables and files, the page of one figure with all that is
 * known about it, and the cases behind a number as they were counted. Each number is a link; the address holds the whole
 * state.
 *
 * <p>Start at {@link org.kuayu.workbench.figures.FiguresAddress}, which other pages of statistics use too, and at
 * {@link org.kuayu.workbench.figures.FiguresRoutes}, {@link org.kuayu.workbench.figures.FigureRoutes} and
 * {@link org.kuayu.workbench.figures.BehindRoutes}.
 *
 * <p>It counts nothing itself: {@code org.kuayu.caseload} does. It ranks no court.
 */
package org.kuayu.workbench.figures;
