/**
 * Who sits together when and where, and who cannot be had: sessions of mediations, hearings, visits, and the times that people
 * keep free. Says what speaks against a time, and finds one at which the participants of both regions can come.
 *
 * <p>Start at {@link org.kuayu.agenda.Agenda}; what it keeps is the port {@link org.kuayu.agenda.AgendaStore}, what it asks is
 * {@link org.kuayu.agenda.Whereabouts}.
 *
 * <pre>
 * PLANNED            move → PLANNED · hold → HELD · cancel → CANCELLED
 * HELD, CANCELLED    nothing
 * </pre>
 *
 * <p>A session that a procedure keeps follows it by {@link org.kuayu.agenda.Agenda#follow} and is changed there alone. Law sets
 * nothing here: office hours and journeys are {@link org.kuayu.agenda.AgendaSettings}.
 *
 * <p>Holds no word of what is said at a session (BX-11), and of a calendar file the times alone. Refuses no time for a clash.
 */
package org.kuayu.agenda;
