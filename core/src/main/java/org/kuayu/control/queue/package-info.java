/**
 * The queue of waiting seizures 轮候查封 of one property unit: who holds, who waits in which order, until when, and why. The
 * state is a pure function of (events in the order of the registry's intake numbers, clock, policy).
 *
 * <p>Start at {@link org.kuayu.control.queue.UnitQueue}. The queue is one of points: where shares or parts are named, each
 * holder's share in each part has its own order, and a seizure that stands differently there stands in several pieces
 * ({@link org.kuayu.control.queue.SeizureExtent}). Decision 0004 says why.
 *
 * <p>What a seizure does at one point. Whatever is not in the table is refused with its reason and rule
 * ({@link org.kuayu.control.queue.QueueReason}); nothing leads out of EXPIRED, RELEASED, DISPOSED, NEVER_EFFECTIVE and
 * REFUSED. A renewal of what has expired enters as a new seizure at the end of the queue, numbered
 * {@code OLD~INTAKE}.
 *
 * <pre>
 * from        | step             | to              | when
 * –           | SEIZE_FREE       | ACTIVE          | nothing stands before it
 * –           | SEIZE_BEHIND     | WAITING         | an earlier one stands there
 * –           | PRE_SEIZE_FREE   | PRE_ACTIVE      | not registered to the debtor, nothing before it
 * –           | PRE_SEIZE_BEHIND | PRE_WAITING     | an earlier one stands there
 * –           | BAR              | REFUSED         | sold, transferred, ordered to be transferred, or its term is over
 * ACTIVE      | RENEW            | ACTIVE          | in time, by the court that controls it; the place stays
 * ACTIVE      | END              | EXPIRED         | 24:00 of the last day
 * ACTIVE      | RELEASE          | RELEASED        | by the court that controls it
 * ACTIVE      | SELL             | DISPOSED        | the point was sold
 * ACTIVE      | SELL_REST        | DISPOSED        | its court sold another part, and somebody waits here
 * ACTIVE      | TRANSFER_CONTROL | ACTIVE          | place and term stay
 * ACTIVE      | TO_ENFORCEMENT   | ACTIVE          | the term goes on
 * WAITING     | RENEW            | WAITING         | recorded; no term starts, a written end moves
 * WAITING     | END              | EXPIRED         | only where the registry keeps to written ends
 * WAITING     | FREED_BY_EXPIRY  | ACTIVE          | the one before it expired, 0:00 of the next day
 * WAITING     | FREED_BY_RELEASE | ACTIVE          | the one before it was released, the same instant
 * WAITING     | FREED_BY_SALE    | ACTIVE          | the rest after a sale in part, the same instant
 * WAITING     | RELEASE          | RELEASED        | by the court that controls it
 * WAITING     | SELL             | NEVER_EFFECTIVE | the point was sold
 * WAITING     | TRANSFER_CONTROL | WAITING         | place and term stay
 * WAITING     | TO_ENFORCEMENT   | WAITING         | the term goes on
 * PRE_ACTIVE  | REGISTER         | ACTIVE          | registered to its debtor; the term goes on
 * PRE_ACTIVE  | RENEW            | PRE_ACTIVE      | in time, by the court that controls it; the place stays
 * PRE_ACTIVE  | END              | EXPIRED         | 24:00 of the last day
 * PRE_ACTIVE  | RELEASE          | RELEASED        | by the court that controls it
 * PRE_ACTIVE  | SELL             | DISPOSED        | the point was sold
 * PRE_ACTIVE  | SELL_REST        | DISPOSED        | its court sold another part, and somebody waits here
 * PRE_ACTIVE  | TRANSFER_CONTROL | PRE_ACTIVE      | place and term stay
 * PRE_ACTIVE  | TO_ENFORCEMENT   | PRE_ACTIVE      | the term goes on
 * PRE_WAITING | REGISTER         | WAITING         | registered to its debtor; the term goes on
 * PRE_WAITING | RENEW            | PRE_WAITING     | recorded; no term starts, a written end moves
 * PRE_WAITING | END              | EXPIRED         | only where the registry keeps to written ends
 * PRE_WAITING | FREED_BY_EXPIRY  | PRE_ACTIVE      | the one before it expired, 0:00 of the next day
 * PRE_WAITING | FREED_BY_RELEASE | PRE_ACTIVE      | the one before it was released, the same instant
 * PRE_WAITING | FREED_BY_SALE    | PRE_ACTIVE      | the rest after a sale in part, the same instant
 * PRE_WAITING | RELEASE          | RELEASED        | by the court that controls it
 * PRE_WAITING | SELL             | NEVER_EFFECTIVE | the point was sold
 * PRE_WAITING | TRANSFER_CONTROL | PRE_WAITING     | place and term stay
 * PRE_WAITING | TO_ENFORCEMENT   | PRE_WAITING     | the term goes on
 * </pre>
 *
 * <p>The clock comes first: what ends at an instant ends before an event of that instant is taken, and everything that ends
 * at one instant ends before anybody is brought into force. An event never counts before one of a smaller intake number.
 *
 * <p>Law: 查封扣押冻结规定 (2020) arts 2, 23, 24, 26–28; 民诉法解释 (2022) arts 168, 485; 法发〔2004〕5号 arts 15, 16, 20;
 * 拍卖变卖规定 (2020) art. 26; 委托执行规定 (2020) art. 6; 法〔2022〕107号. Sentences: {@code seizure.state.NAME},
 * {@code queue.reason.NAME}, {@code queue.policy.TYPE.NAME}, {@code term.start.NAME}, {@code term.basis.NAME}.
 *
 * <p>Does not talk to a registry (see {@code control}), does not check persons, and reads no clock. Parts described in
 * other words are taken for other parts; the queue only says that they may be the same.
 */
package org.kuayu.control.queue;
