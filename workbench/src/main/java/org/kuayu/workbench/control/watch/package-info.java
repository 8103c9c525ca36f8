/**
 * What is followed over time, as pages: persons asked for again on a schedule, and leads to property with their clock. Start at
 * {@link org.kuayu.workbench.control.watch.WatchRoutes}.
 *
 * <p>Law: 财产调查规定 (2020) art. 2; 网络查询冻结规定 (2013) art. 7.
 */
package org.kuayu.workbench.control.watch;
