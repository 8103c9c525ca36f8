/**
 * The papers that a citizen is handed in a filing for a court elsewhere: receipts with their place in the chain, the notice of
 * what is missing, the result.
 *
 * <p>Start at {@link org.kuayu.filing.paper.FilingPapers}; the words lie beside it as {@code filing-papers_zh.properties} and
 * {@code filing-papers_en.properties}.
 *
 * <p>Law: 民事诉讼法 (2023) arts 126, 173; 人民法院在线诉讼规则 (2021) arts 16–18.
 *
 * <p>Renders nothing: the port is {@link org.kuayu.document.PaperRenderer}.
 */
package org.kuayu.filing.paper;
