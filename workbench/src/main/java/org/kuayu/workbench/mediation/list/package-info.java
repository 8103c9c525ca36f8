/**
 * The disputes of a mediator, by what is due: today, this week, later, waiting for others. Start at {@link
 * org.kuayu.workbench.mediation.list.ListRoutes}. The state of the list stands in its address; persons are masked.
 */
package org.kuayu.workbench.mediation.list;
