/**
 * Figures that somebody printed: kept with qualifier, sentence and source, read as intervals. Start at
 * {@link org.kuayu.caseload.printed.NumberReader}, which finds the numbers of a text, and
 * {@link org.kuayu.caseload.printed.PrintedFigure}, the figures that are kept.
 *
 * <p>万 and 亿 are rounded, 余 says at least, 约 about, 近 not quite: each number is an
 * {@link org.kuayu.caseload.printed.Interval}, and sums, differences and rates of intervals carry the uncertainty. Days,
 * case numbers and articles of laws are digits but no figures ({@link org.kuayu.caseload.printed.NotFigure}).
 *
 * <p>A printed figure is never added to counted ones.
 */
package org.kuayu.caseload.printed;
