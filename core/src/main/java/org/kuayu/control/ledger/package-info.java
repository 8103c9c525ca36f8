/**
 * The unit ledger 查封台账: the queue of one property unit as one picture on a time axis, what has to be done next, and
 * what would happen if. Says what is drawn and where, exact to the day; pages and papers draw it.
 *
 * <p>Start at {@link org.kuayu.control.ledger.LedgerPicture}: a {@link org.kuayu.control.ledger.LedgerAsk} goes in,
 * {@link org.kuayu.control.ledger.LedgerDrawing} lays the picture out for a width.
 * {@link org.kuayu.control.ledger.NextStep} and {@link org.kuayu.control.ledger.WhatIf} look ahead.
 *
 * <p>How a state looks:
 *
 * <pre>
 * in force          filled                    would be in force    translucent, dashes
 * waiting           hatched                   would wait           translucent hatching, dashes
 * before registered dashed outline            would be no more     dotted outline
 * ended             grey with a closing edge
 * </pre>
 *
 * <p>Law: 民诉法解释 (2022) art. 485; 查封扣押冻结规定 (2020) arts 26–27.
 *
 * <p>Does not decide who holds and who waits; that is {@code control.queue}.
 */
package org.kuayu.control.ledger;
