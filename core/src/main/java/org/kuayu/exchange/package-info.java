/**
 * What passes between two institutions and what is kept of it: receipts in a chain, messages that wait for a wire, and the
 * clocks of service. The payload is opaque here.
 *
 * <p>Start at {@link org.kuayu.exchange.Receipt} and {@link org.kuayu.exchange.Outbox}.
 *
 * <p>Law: 人民法院在线诉讼规则 (2021) arts 16–18; 网络查询冻结规定 (2013).
 *
 * <p>Knows no procedure and opens no connection: the wires are adapters.
 */
package org.kuayu.exchange;
