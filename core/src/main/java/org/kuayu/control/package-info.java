/**
 * Remote property inquiry and control 不动产查控: courts ask registries of the other region what a debtor owns, seize it, and
 * keep the queue of waiting seizures right to the day.
 *
 * <p>Start at {@link org.kuayu.control.Control}.
 *
 * <p>Law: 民事诉讼法 (2023) arts 106, 253–262; 民诉法解释 (2022) arts 168, 485; 查封扣押冻结规定 (2020); 网络查询冻结规定 (2013); 财产保全规定
 * (2020).
 *
 * <p>Knows no wire and no table: those are adapters behind its ports.
 */
package org.kuayu.control;
