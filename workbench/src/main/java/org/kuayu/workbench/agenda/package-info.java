/**
 * The calendar: sessions by month, week and day, the times in which somebody cannot be had, clashes, free times for people of
 * two regions, calendar files out and in, and the calendar to which a phone subscribes.
 *
 * <p>Start at {@link org.kuayu.workbench.agenda.AgendaRoutes}. Of a calendar file that comes in it keeps the times alone. A
 * session of a mediation is planned on the page of its dispute.
 */
package org.kuayu.workbench.agenda;
