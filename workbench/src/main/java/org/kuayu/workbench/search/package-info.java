/**
 * The search page: one box, a form, facets, hits. Start at {@link org.kuayu.workbench.search.SearchRoutes}; the address of
 * a list of cases is made and read by {@link org.kuayu.workbench.search.ListAddress}, also for other pages that lead to one.
 *
 * <p>The address holds the whole state. Each question is recorded in the journal, without identity numbers (个人信息保护法
 * art. 51). Does not search: that is {@code search.CaseIndex}.
 */
package org.kuayu.workbench.search;
