/**
 * How pages speak of a matter, whatever its procedure: its state, the one sentence of its next step (WF-12), its clocks with
 * every reason of their dates (BX-2). Start at {@link org.kuayu.workbench.matters.MatterWords}; the pieces of pages lie under
 * {@code jte/matters}.
 *
 * <p>The words of a code stand in the messages of its procedure: {@code who.CODE}, {@code step.CODE}, {@code deadline.CODE},
 * {@code matter.state.KIND.STATE}. Decides nothing.
 */
package org.kuayu.workbench.matters;
