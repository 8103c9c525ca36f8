/**
 * The papers that courts issue with an entrustment: 委托函 and 委托执行函, 回函, 退回函, 告知书 after six months. Texts lie beside
 * the package under resources, in Chinese and English.
 *
 * <p>Start at {@link org.kuayu.entrustment.paper.EntrustmentPapers}.
 *
 * <p>Law: 最高人民法院关于委托执行若干问题的规定 (2020), arts 2–11; 民事诉讼法 (2023), art. 240.
 *
 * <p>Writes and does not render: {@link org.kuayu.document.PaperRenderer} does.
 */
package org.kuayu.entrustment.paper;
