/**
 * Taking in a dispute (ME-1): one page in the order of the application that it replaces, checked while it is written; whatever
 * is refused, nothing of what was typed or uploaded is lost. Start at {@link
 * org.kuayu.workbench.mediation.intake.IntakeRoutes}.
 *
 * <p>What is wrong is asked of {@code org.kuayu.mediation.Mediation}, never decided here.
 */
package org.kuayu.workbench.mediation.intake;
