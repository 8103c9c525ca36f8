/**
 * The registry's side of property control: intake, decision, register entry, answers, service clocks.
 *
 * <p>Start at {@link org.kuayu.control.registry.RegistryDesk}.
 *
 * <p>Law: 法发〔2004〕5号 art. 3; 查封扣押冻结规定 (2020) arts 23–28; 重庆市土地房屋权属登记条例 arts 71–74.
 *
 * <p>Does no substantive review and edits no request.
 */
package org.kuayu.control.registry;
