/**
 * Working days and the ends of procedural periods, from dated tables that name their source. An unpublished year is an
 * answer of its own, and every end says by which days and articles it came about.
 *
 * <p>Start at {@link org.kuayu.calendar.WorkCalendar#bundled} and {@link org.kuayu.calendar.Periods}.
 *
 * <p>Law: 民事诉讼法 (2023) art. 85; its interpretation (2022) art. 125; 民法典 (2020) art. 202.
 *
 * <p>Does not compute the terms of seizures (民诉法解释 art. 485), which holidays do not extend, and reads no clock.
 */
package org.kuayu.calendar;
