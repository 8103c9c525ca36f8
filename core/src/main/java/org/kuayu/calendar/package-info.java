/**
 * Working days, the ends of procedural periods and of the terms of seizures, from dated tables that name their source. An
 * unpublished year is an answer of its own, and every end says by which days and articles it came about.
 *
 * <p>Start at {@link org.kuayu.calendar.WorkCalendar#bundled}, {@link org.kuayu.calendar.Periods} for procedural periods,
 * which a holiday moves, and {@link org.kuayu.calendar.Terms} for the terms of seizures, which it does not.
 *
 * <p>Law: 民事诉讼法 (2023) art. 85; its interpretation (2022) arts 125, 485; 民法典 (2020) arts 201–202; 财产保全规定
 * (2020) art. 18.
 *
 * <p>Does not know who is seized by whom (see {@code control.queue}), and reads no clock.
 */
package org.kuayu.calendar;
