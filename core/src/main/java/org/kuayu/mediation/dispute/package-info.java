/**
 * A dispute as its events make it: its state, its clocks, its next step (handbook §2.2).
 *
 * <p>Start at {@link org.kuayu.mediation.dispute.Dispute}; the table is {@link org.kuayu.mediation.dispute.DisputeTable}.
 *
 * <pre>
 * APPLIED         return → RETURNED · ask, consent → APPLIED · consent of all → CONSENTED · no consent → ENDED
 * CONSENTED       choice lapses → CONSENTED · choose → ASSIGNED
 * ASSIGNED        disclose, answer, accept → ASSIGNED · all accept → IN_MEDIATION · decline, silence → CONSENTED
 * IN_MEDIATION    session, confide, extend, appraise, join → IN_MEDIATION · suspend → SUSPENDED · draft → DRAFT_AGREEMENT
 * (both)          replace → CONSENTED · replace again → ENDED
 * SUSPENDED       resume → IN_MEDIATION
 * DRAFT_AGREEMENT draft, propose, sign → DRAFT_AGREEMENT · take back → IN_MEDIATION · last signature → AGREED
 *                 refuse to sign → ENDED
 * (all before)    end → ENDED
 * AGREED          apply, expire → AGREED · all apply → CONFIRM_PENDING
 * CONFIRM_PENDING accept, perform, visit → CONFIRM_PENDING · confirm → CONFIRMED · dismiss → DISMISSED · withdraw → WITHDRAWN
 * WITHDRAWN       as AGREED
 * DISMISSED       draft → DRAFT_AGREEMENT · send to arbitration → AT_ARBITRATION
 * (in force)      perform, visit → same · last performance → CLOSED_PERFORMED · hand to court → HANDED_OVER · close → CLOSED
 * ENDED           hand to court → HANDED_OVER · send to arbitration → AT_ARBITRATION · close → CLOSED
 * AT_ARBITRATION  commission answers → AT_ARBITRATION · hand to court → HANDED_OVER · close → CLOSED
 * (all but ends)  add paper, correct → same
 * </pre>
 *
 * <p>Choices where the texts are silent: the term runs from the first acceptance, and new mediators take over what is left of
 * it; a suspension stops it; a draft that is served as a plan without objection is agreed to by silence.
 *
 * <p>Law: 人民法院在线调解规则 2022; 人民法院特邀调解规定 2016; 法发〔2016〕14号 art. 24; 民事诉讼法 2023 art. 205; 劳动争议调解仲裁法 2007.
 *
 * <p>Reads nothing that was said in confidence, and knows no clock of the machine.
 */
package org.kuayu.mediation.dispute;
