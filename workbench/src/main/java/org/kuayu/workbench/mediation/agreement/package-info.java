/**
 * The agreement of a dispute: an editor in the order of its template, checked while it is written, and its PDF. Start at {@link
 * org.kuayu.workbench.mediation.agreement.AgreementRoutes}.
 *
 * <p>Law: 特邀调解规定 2016, art. 24; 人民调解法 2010, art. 29; 民事调解规定 2020, art. 8; 民诉法解释 2022, arts 355, 358. What is wrong is
 * asked of {@code org.kuayu.mediation.Mediation}, never decided here.
 */
package org.kuayu.workbench.mediation.agreement;
