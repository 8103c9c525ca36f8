/**
 * Mediation of disputes across the border 跨域调解: three channels, one state and one clock for both sides, agreements and their
 * confirmation, and the way on to a court or a labour commission.
 *
 * <p>Start at {@link org.kuayu.mediation.Mediation}: {@code open} takes in, {@code act} does one of the acts of {@code
 * mediation.act}, {@code find} shows a dispute as its reader may see it. States and their table: {@code mediation.dispute}.
 *
 * <p>Law: 人民法院在线调解规则 2022; 人民法院特邀调解规定 2016; 民事诉讼法 2023 arts 205–206; 人民调解法 2010; 劳动争议调解仲裁法 2007.
 *
 * <p>Does not know filing and property control: it asks and hands over through {@link
 * org.kuayu.mediation.SeizureQuestion} and {@link org.kuayu.mediation.FilingHandOver}, which the front door connects.
 */
package org.kuayu.mediation;
