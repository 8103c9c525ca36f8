/**
 * The text format in which a court writes a paper: headings, paragraphs, lists, footnotes, and figures by name. Small and
 * safe: nothing in it is executed or fetched.
 *
 * <p>Start at {@link org.kuayu.caseload.paper.template.PaperTemplate}, which shows the format. What is wrong is a
 * {@link org.kuayu.caseload.paper.template.PaperFault} with line and column; all of it is said at once.
 *
 * <p>Counts nothing and knows nothing of how a paper looks.
 */
package org.kuayu.caseload.paper.template;
