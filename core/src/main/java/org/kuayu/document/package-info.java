/**
 * Documents of cases: their text page by page, the port by which adapters read text out of files, and the blocks of which
 * a printed paper is made. Start at {@link org.kuayu.document.TextExtractor} for reading and
 * {@link org.kuayu.document.PaperRenderer} for printing; {@link org.kuayu.document.SealKey} seals what was printed, and a
 * {@link org.kuayu.document.PaperBinder} binds several into one file.
 *
 * <p>A document is its bytes: its identifier is their SHA-256, so the same file is the same document. Flags say what is
 * wrong with its text: {@code no-text} for a scan, {@code doubtful-text} where characters have no Unicode behind them.
 *
 * <p>Law: what a judgment's document holds follows 刑事诉讼法, 民事诉讼法 and 行政诉讼法; nothing of it is decided here.
 *
 * <p>Does not know any file format but plain text: PDF, Word and HTML are read by {@code document.pdf},
 * {@code document.docx} and {@code document.html}. Does not read facts out of text: that is {@code intake.judgment}.
 */
package org.kuayu.document;
