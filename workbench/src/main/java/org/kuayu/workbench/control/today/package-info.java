/**
 * The first page of an enforcement officer: what is overdue and what comes due in 7, 30 and 90 days, with the one button that
 * fits, as a page, a table, a file for calendars and a calendar at a private address. Start at {@link
 * org.kuayu.workbench.control.today.TodayRoutes}.
 *
 * <p>Law: 民诉法解释 (2022) art. 485; 查扣冻规定 (2020) arts 26, 27.
 */
package org.kuayu.workbench.control.today;
