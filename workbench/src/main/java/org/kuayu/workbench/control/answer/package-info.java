/**
 * Answers of registries as pages: what was found, grouped by right, exact or similar with the reasons; what stands on the
 * same unit; what changed since an earlier answer. Start at {@link org.kuayu.workbench.control.answer.AnswerRoutes}.
 *
 * <p>Law: 网络查询冻结规定 (2013) art. 7; 财产调查规定 (2020) art. 13. What a registry does not supply is shown as not supplied, never
 * as "none".
 */
package org.kuayu.workbench.control.answer;
