/**
 * The acts on a dispute as plain forms: which there are, what each asks, and how what was typed becomes one {@code
 * DisputeAct}. Start at {@link org.kuayu.workbench.mediation.act.Acts}. A form that is refused, or overtaken by somebody else,
 * comes back with everything that was typed (WF-9).
 *
 * <p>Decides nothing: whether an act is possible is asked of the table of states and of {@code org.kuayu.mediation.Mediation}.
 */
package org.kuayu.workbench.mediation.act;
