/**
 * 事项委托与委托执行: acts and whole enforcement cases that a court entrusts to a court across the border. Both sides see one
 * state, one set of clocks and one way from hop to hop.
 *
 * <p>Start at {@link org.kuayu.entrustment.Entrustments}. The states stand in {@link org.kuayu.entrustment.act} and
 * {@link org.kuayu.entrustment.transfer}, what both have in common in {@link org.kuayu.entrustment.file}, the papers in
 * {@link org.kuayu.entrustment.paper}, the implementation in {@link org.kuayu.entrustment.office}.
 *
 * <p>Law: 最高人民法院关于委托执行若干问题的规定 (2020); 民事诉讼法 (2023), art. 240; 法发〔2017〕27号 (2017).
 *
 * <p>Does not know property control: it asks for seizures through {@link org.kuayu.entrustment.SeizureTerms}, which the front
 * door connects.
 */
package org.kuayu.entrustment;
