/**
 * The facts of a case that statistics count, without any name or number of a person who is a party. Start at
 * {@link org.kuayu.casefile.counted.CountedCase}.
 *
 * <p>They are taken from the case record by three tables, which an embedder reads to see what is certain:
 * {@code closing-words.csv} (ways of closing), {@code tribunals.csv} and {@code time-limits.csv} with its articles. A case
 * has one spell for each time at which a court had it; 旧存 + 新收 = 结案 + 未结 holds spell by spell. What contradicts itself is
 * taken as it is, never repaired.
 *
 * <p>Law: 民事诉讼法 (2023), 刑事诉讼法 (2018), 行政诉讼法 (2017), 法释〔2000〕29号, as each row names it. Where no source settles it, the limit
 * runs anew from a reopening and from an arrival, and a case whose track nobody states has the longest limit.
 *
 * <p>What counts them is {@code caseload}. A foreign-related case, which has no limit, is not told apart.
 */
package org.kuayu.casefile.counted;
