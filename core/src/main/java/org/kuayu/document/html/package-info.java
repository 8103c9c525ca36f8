/**
 * Reads the text that a visitor sees out of HTML pages, as the national site publishes judgments. Needs jsoup. Start at
 * {@link org.kuayu.document.html.HtmlTextExtractor}. {@link org.kuayu.document.html.HtmlPapers} writes papers as HTML with the
 * JDK alone.
 *
 * <p>The encoding is taken from byte order mark, the page's own declaration where it holds, or the bytes.
 *
 * <p>Does not run scripts and loads nothing that a page refers to.
 */
package org.kuayu.document.html;
