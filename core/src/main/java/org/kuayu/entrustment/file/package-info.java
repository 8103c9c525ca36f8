/**
 * What the file of an entrustment keeps, an act's and a whole case's alike: papers, hops with their evidence, contacts between
 * the two courts, corrections of dates, and the book of clocks.
 *
 * <p>Start at {@link org.kuayu.entrustment.file.EntrustmentFile}.
 *
 * <p>Law: 最高人民法院关于委托执行若干问题的规定 (2020), arts 4–9; 最高人民法院关于严格规范执行事项委托工作的管理办法 (2017).
 *
 * <p>Knows no state: {@link org.kuayu.entrustment.act} and {@link org.kuayu.entrustment.transfer} have the tables.
 */
package org.kuayu.entrustment.file;
