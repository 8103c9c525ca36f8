/**
 * 事项委托: one act that one court entrusts to another; the helping court files no case. What may be entrusted is a table.
 *
 * <p>Start at {@link org.kuayu.entrustment.act.EntrustedAct}; the states are {@link org.kuayu.entrustment.act.ActTable}:
 *
 * <pre>
 * state      | step       | next       | clock that starts, where the law gives one
 * DRAFT      | DRAFT      | DRAFT      |
 * DRAFT      | SEND       | SENT       | sign promptly; urgent: done within 24 hours
 * DRAFT      | WITHDRAW   | WITHDRAWN  |
 * SENT       | RESEND     | SENT       | only while it has not arrived
 * SENT       | WITHDRAW   | WITHDRAWN  |
 * SENT       | SIGN       | SIGNED     | the window that was asked, 10 to 20 days
 * SIGNED     | ASK_PAPERS | SUPPLEMENT | 3 days
 * SIGNED     | FEED_BACK  | FED_BACK   | confirm promptly
 * REOPENED   | ASK_PAPERS | SUPPLEMENT | 3 days
 * REOPENED   | FEED_BACK  | FED_BACK   | confirm promptly
 * SUPPLEMENT | ADD_PAPERS | SIGNED     |
 * FED_BACK   | CONFIRM    | CLOSED     |
 * FED_BACK   | DISPUTE    | REOPENED   | the window anew
 * SENT, SIGNED, SUPPLEMENT, REOPENED | CONTACT | the same  | must come before RETURN
 * SENT, SIGNED, SUPPLEMENT, REOPENED | RETURN  | RETURNED  | with its reason
 * every state but DRAFT              | CORRECT | the same  | dates are counted anew
 * </pre>
 *
 * <p>Law: 最高人民法院关于委托执行若干问题的规定 (2020), arts 2, 4; 法发〔2017〕27号, whose articles were not read.
 *
 * <p>The window goes on while papers are awaited: no source says that it stops.
 */
package org.kuayu.entrustment.act;
