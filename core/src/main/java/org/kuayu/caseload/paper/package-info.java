/**
 * White papers 白皮书: what a court writes, with figures by name, from the draft to the frozen print.
 *
 * <p>Start at {@link org.kuayu.caseload.paper.Papers}; the format of a template stands at
 * {@link org.kuayu.caseload.paper.template.PaperTemplate}. {@link org.kuayu.caseload.paper.WhitePaper} writes the report that needs no
 * text by hand. Texts, samples and the seats of the map lie beside them as resources.
 *
 * <p>Does not count and does not freeze: that do {@link org.kuayu.caseload.Caseload} and
 * {@link org.kuayu.caseload.shelf.Freezes}. Never changes a frozen figure, and ranks no court.
 */
package org.kuayu.caseload.paper;
