/**
 * The wire to a registry that polls the court 点对点 (handbook property §1.3): its SOAP messages, its codes, and what happens
 * when it calls.
 *
 * <p>Start at {@link org.kuayu.wire.registry.RegistryDialect} for messages and at
 * {@code RegistryEndpoint} for what they do.
 *
 * <p>Law: 网络查询冻结规定 (2013) arts 2, 4; the dialect itself is practice, not law.
 *
 * <p>Listens on no port: an embedder's web server hands the bytes over.
 */
package org.kuayu.wire.registry;
