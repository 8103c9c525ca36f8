/**
 * The counter's pages of filing for a court elsewhere: the list with its clocks, one guided page to take a filing, and the page
 * of a filing with the acts of either side.
 *
 * <p>Start at {@link org.kuayu.workbench.filing.FilingRoutes}; the joint desk stands in {@link
 * org.kuayu.workbench.filing.desk}.
 */
package org.kuayu.workbench.filing;
