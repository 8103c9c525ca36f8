/**
 * The printed report 白皮书. Start at {@link org.kuayu.caseload.paper.WhitePaper}.
 *
 * <p>It lays out what the statistics count and counts nothing itself; a renderer of {@code document} makes the file.
 */
package org.kuayu.caseload.paper;
