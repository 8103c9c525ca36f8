/**
 * What is done with a dispute, and the values that an act carries: parties, claims, papers, mediators, sessions. Each act
 * writes itself into the facts of its event and is read back from them.
 *
 * <p>Start at {@link org.kuayu.mediation.act.DisputeAct}; its groups: opening, mediators, course, agreement, confirmation,
 * end.
 *
 * <p>Law: 人民法院在线调解规则 2022, arts 9, 13, 14, 25; 人民法院特邀调解规定 2016, arts 13, 18, 24.
 *
 * <p>Does not know in which state an act may be done, nor by whom: {@code mediation.dispute} and {@code mediation.desk} do.
 */
package org.kuayu.mediation.act;
