/**
 * Pages of entrusted acts and cases: the list, the guided forms, one entrustment with its next step, clocks, way and papers,
 * and what may be done with it by whoever looks.
 *
 * <p>Start at {@link org.kuayu.workbench.entrustment.EntrustmentRoutes}.
 */
package org.kuayu.workbench.entrustment;
