/**
 * The mediation agreement: what it says, who has signed it, what is wrong with it, and which court may confirm it (ME-9,
 * ME-10, ME-13; handbook §2.4, R22, R23, R27, R29).
 *
 * <p>Start at {@link org.kuayu.mediation.agreement.Agreement}; {@link org.kuayu.mediation.agreement.AgreementCheck} reads it
 * while it is written, {@link org.kuayu.mediation.agreement.Signing} says whether it is in force, {@link
 * org.kuayu.mediation.agreement.ConfirmationCourts} proposes a court.
 *
 * <p>States: drafted; signed by some; in force with the last signature. Another wording voids what was signed.
 *
 * <p>Law: 人民法院特邀调解规定 2016, art. 24; 人民调解法 2010, art. 29; 人民法院民事调解工作规定 2020, arts 8, 14; 民事诉讼法
 * 2023, art. 205; 民诉法解释 2022, arts 352–358.
 *
 * <p>Does not decide: a finding is shown to who drafts, a clerk and the court decide. Words are compared with patterns, not
 * understood. Keeps nothing: {@code mediation.dispute} has the events.
 */
package org.kuayu.mediation.agreement;
