/**
 * The course of one filing that a counter takes for a court elsewhere 跨域立案: its state is a pure function of its events.
 *
 * <p>Start at {@link org.kuayu.filing.course.Filing#of}; the states and what leads from one to the next, as {@link
 * org.kuayu.filing.course.FilingTable} holds them:
 *
 * <pre>
 * –             take → TAKEN 收件
 * TAKEN         send → SENT   refuse (form) → REFUSED
 * SENT          receive → UNDER_REVIEW   fail → SENT   resend → SENT
 * UNDER_REVIEW  fetch → UNDER_REVIEW   correct → UNDER_REVIEW   ask supplement (once) → SUPPLEMENT   accept → ACCEPTED
 *               decline → NOT_ACCEPTED   disclaim → NO_JURISDICTION   mediate (consent) → TO_MEDIATION
 * SUPPLEMENT    supply → UNDER_REVIEW (seven days anew)   lapse → RETURNED   correct → SUPPLEMENT
 * RETURNED, ACCEPTED, NOT_ACCEPTED, NO_JURISDICTION, TO_MEDIATION   deliver → DELIVERED
 * DELIVERED     close → CLOSED
 * TAKEN, SENT, UNDER_REVIEW, SUPPLEMENT   withdraw → WITHDRAWN
 * REFUSED, WITHDRAWN, CLOSED              nothing
 * </pre>
 *
 * <p>Law: 民事诉讼法 (2023) arts 125–127; 人民法院在线诉讼规则 (2021) arts 9, 16–18; 登记立案规定 (2015) art. 7.
 *
 * <p>Decides no admissibility (R30) and keeps nothing.
 */
package org.kuayu.filing.course;
