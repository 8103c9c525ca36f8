/**
 * Figures that somebody printed: kept with qualifier, sentence and source, read as intervals. Start at
 * {@link org.kuayu.caseload.printed.PrintedFigure}.
 *
 * <p>A printed figure is never added to counted ones.
 */
package org.kuayu.caseload.printed;
