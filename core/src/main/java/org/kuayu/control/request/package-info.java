/**
 * What a court asks of a registry: inquiries and control requests of many items, their papers, their states, and the checks
 * before anything leaves.
 *
 * <p>Start at {@link org.kuayu.control.request.ControlRequest}; the service is {@code control.Requests}.
 *
 * <p>Law: 网络查询冻结规定 (2013) arts 2, 6, 7; 财产保全规定 (2020) arts 11, 12; 查封扣押冻结规定 (2020) arts 1, 26–28; 民诉法解释 (2022)
 * art. 485.
 *
 * <p>Does not decide who holds and who waits (see {@code control.queue}) and knows no wire.
 */
package org.kuayu.control.request;
