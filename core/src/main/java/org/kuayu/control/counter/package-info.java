/**
 * The registry's counter: fetching, intake, register entries, answers, refusals, notices on paper, and what registries with
 * systems of their own feed back.
 *
 * <p>Start at {@link org.kuayu.control.counter.RegistryCounter}. The place in a queue comes from INTAKE, the dates come with
 * REGISTERED (handbook P2); the registry itself, from its queue, decides between 查封 and 轮候.
 *
 * <p>Law: 法发〔2004〕5号 art. 3; 查封扣押冻结规定 (2020) arts 23–28; 重庆市土地房屋权属登记条例 arts 71–74.
 *
 * <p>Makes no substantive review and edits no request.
 */
package org.kuayu.control.counter;
