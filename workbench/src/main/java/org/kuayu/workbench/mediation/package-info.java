/**
 * What the mediator's pages share: who may open them, how places and refusals are said. The pages lie in {@code list}, {@code
 * intake}, {@code page} (one dispute), {@code agreement} and {@code print}; the plain forms of acts in {@code act}.
 *
 * <p>Mediators are not computer people and often stand with a phone in one hand: every page opens with the one sentence of the
 * next step, and asks one thing at a time. The pages decide nothing: every act is one method of {@code
 * org.kuayu.mediation.Mediation}.
 */
package org.kuayu.workbench.mediation;
