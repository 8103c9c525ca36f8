/**
 * A case: its number, type, cause and facts, and the port of the store that keeps it. The number's grammar takes what
 * people print, says what is doubtful, and refuses the numbers of other offices.
 *
 * <p>Start at {@link org.kuayu.casefile.CaseNumber#parse}, {@link org.kuayu.casefile.CaseNumbers#findIn} and
 * {@link org.kuayu.casefile.CaseRecord}.
 *
 * <p>Law: 法〔2015〕137号, amended by 法〔2018〕335号 (numbers and types); 法〔2025〕226号 (civil causes).
 *
 * <p>Does not read documents (see {@code intake}) and does not guess a court from an abbreviation of before 2016.
 */
package org.kuayu.casefile;
