/**
 * The wire between two systems of this kind, a court's and a registry's: requests one way, reports about items the other, each
 * pushed as a signed JSON message with a digest of its content.
 *
 * <p>Start at {@link org.kuayu.wire.json.WireJson}.
 *
 * <p>Law: 人民法院在线诉讼规则 (2021) arts 16–18 (what a kept digest proves); 网络查询冻结规定 (2013) art. 4.
 *
 * <p>Opens no connection and holds nothing back: that is {@code exchange.Outbox} and who owns the wire.
 */
package org.kuayu.wire.json;
