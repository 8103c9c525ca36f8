/**
 * The queue of waiting seizures 轮候查封 of one property unit: who holds, who waits in which order, until when, and why. The
 * state is a pure function of (events in the order of the registry's intake numbers, clock, policy).
 *
 * <p>Start at {@link org.kuayu.control.queue.UnitQueue}.
 *
 * <p>Law: 查封扣押冻结规定 (2020) arts 26–28; 民诉法解释 (2022) arts 168, 485; 重庆市土地房屋权属登记条例 arts 72–74.
 *
 * <p>Does not talk to a registry (see {@code control}) and reads no clock.
 */
package org.kuayu.control.queue;
