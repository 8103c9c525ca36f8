/**
 * White papers 白皮书: what a court writes, with figures by name, from the draft to the frozen print.
 *
 * <p>Start at {@link org.kuayu.caseload.paper.Papers}; the format of a template stands at
 * {@link org.kuayu.caseload.paper.template.PaperTemplate}. Two templates ship: the published five-year report, and a fixed format that
 * needs no text by hand. Texts, templates and the seats of the map lie beside them as resources.
 *
 * <p>Does not count and does not freeze: that do {@link org.kuayu.caseload.Caseload} and
 * {@link org.kuayu.caseload.shelf.Freezes}. Never changes a frozen figure, and ranks no court.
 */
package org.kuayu.caseload.paper;
