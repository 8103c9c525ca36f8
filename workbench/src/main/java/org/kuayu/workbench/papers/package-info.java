/**
 * The pages on which courts write white papers: drafts with a look beside the text, what is wrong beside its line, the
 * frozen paper with its figures and what was corrected since, and the files.
 *
 * <p>Start at {@link org.kuayu.workbench.papers.PaperRoutes} and {@link org.kuayu.workbench.papers.FrozenPaperRoutes}; the
 * report in a fixed format, which needs no draft, is {@link org.kuayu.workbench.papers.FixedPaperRoutes}.
 *
 * <p>It writes, counts and freezes nothing itself: {@code org.kuayu.caseload.paper} does.
 */
package org.kuayu.workbench.papers;
