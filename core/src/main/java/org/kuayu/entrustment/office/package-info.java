/**
 * The implementation of {@link org.kuayu.entrustment.Entrustments}: who may take which step, the guards of each, and what is
 * written down.
 *
 * <p>Start at {@link org.kuayu.entrustment.office.EntrustmentOffice}. What is not a step of a table stands in
 * {@code OrderCheck}.
 */
package org.kuayu.entrustment.office;
