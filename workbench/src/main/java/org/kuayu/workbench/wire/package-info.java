/**
 * The wires: the SOAP address at which registries poll, the JSON address at which other systems of this kind push, what is sent
 * to them, and the page on which people see how the wires are doing.
 *
 * <p>Start at {@link org.kuayu.workbench.wire.WireRoutes}; partners stand in {@code partners.json} of the data folder.
 */
package org.kuayu.workbench.wire;
