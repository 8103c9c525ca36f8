/**
 * The forms of inquiries and orders: each one page in the order of the paper that it replaces, checked as one types, and
 * never losing what was typed. Start at {@link org.kuayu.workbench.control.draft.InquiryRoutes} and {@link
 * org.kuayu.workbench.control.draft.OrderRoutes}.
 *
 * <p>Law: 不动产登记暂行条例 art. 28; 网络查询冻结规定 (2013) arts 2, 7; 民诉法解释 (2022) art. 485. What is wrong is said by {@code
 * control.Requests.check}; nothing is decided here.
 */
package org.kuayu.workbench.control.draft;
