/**
 * What follows from a queue: how it will stand if somebody acts or nobody does, why a date is what it is, what a correction
 * moved, and who may sell.
 *
 * <p>Start at {@link org.kuayu.control.outlook.Forecast}, {@link org.kuayu.control.outlook.SegmentReasons},
 * {@link org.kuayu.control.outlook.Corrections} and {@link org.kuayu.control.outlook.DisposalRight}. All are pure; all may
 * be used from any thread.
 *
 * <p>Law: 法释〔2016〕6号 arts 1–2; 财产保全规定 (2020) art. 21; 查封扣押冻结规定 (2020) arts 4, 19, 21. Sentences:
 * {@code disposal.reason.NAME}, {@code period.why.NAME}.
 *
 * <p>Decides nothing: over-limit and land that follows are warnings, and the right to dispose is a court's to give.
 */
package org.kuayu.control.outlook;
