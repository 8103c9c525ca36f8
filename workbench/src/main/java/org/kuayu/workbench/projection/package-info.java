/**
 * The projection of the backlog, without and with a measure: its assumptions on screen, a drawing and its table. Start at
 * {@link org.kuayu.workbench.projection.ProjectionRoutes}.
 *
 * <p>It computes nothing itself: {@code org.kuayu.caseload.report} does.
 */
package org.kuayu.workbench.projection;
