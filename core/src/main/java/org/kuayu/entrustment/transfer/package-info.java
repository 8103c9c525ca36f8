/**
 * 委托执行: a whole enforcement case that one court entrusts to the court of the same level where the property is.
 *
 * <p>Start at {@link org.kuayu.entrustment.transfer.CaseTransfer}; the states are
 * {@link org.kuayu.entrustment.transfer.TransferTable}:
 *
 * <pre>
 * state           | step           | next            | clock that starts
 * DRAFT           | DRAFT          | DRAFT           |
 * DRAFT           | SEND           | SENT            | file 7 days, start 15, report 30, from the arrival
 * DRAFT           | WITHDRAW       | WITHDRAWN       |
 * SENT            | RESEND         | SENT            | only while it has not arrived
 * SENT            | WITHDRAW       | WITHDRAWN       |
 * SENT            | ASK_PAPERS     | SUPPLEMENT      | 30 days
 * SENT            | FILE           | FILED           | notify the applicant 7 days; 6 months
 * SUPPLEMENT      | ADD_PAPERS     | SENT            | file, start, report anew
 * SUPPLEMENT      | EXPLAIN        | SUPPLEMENT      | the 30 days stop
 * SUPPLEMENT      | LAPSE          | WITHDRAWN       | only after 30 days of silence
 * FILED           | START          | STARTED         |
 * STARTED         | FINISH         | CLOSED          |
 * FILED, STARTED  | NOTIFY, REPORT, SIX_MONTHS, INFORM | the same |
 * SENT, SUPPLEMENT, FILED, STARTED | CONTACT        | the same        |
 * SENT, SUPPLEMENT, FILED, STARTED | PROPOSE_RETURN | RETURN_PROPOSED | only after a contact
 * RETURN_PROPOSED | APPROVE_RETURN | RETURN_APPROVED | return 15 days
 * RETURN_PROPOSED | REFUSE_RETURN  | whence it came  |
 * RETURN_APPROVED | RETURN         | RETURNED        |
 * every state but DRAFT | CORRECT  | the same        | dates are counted anew
 * </pre>
 *
 * <p>Before it goes: {@link org.kuayu.entrustment.transfer.PaperCheck} ticks the eight papers,
 * {@link org.kuayu.entrustment.transfer.HandOverGuard} holds it back while a seizure has less than a month.
 *
 * <p>Law: 最高人民法院关于委托执行若干问题的规定 (2020), arts 1–11; 民事诉讼法 (2023), art. 240.
 *
 * <p>The six months run from the filing at the helping court. Does not keep seizures: property control does.
 */
package org.kuayu.entrustment.transfer;
