/**
 * The courts, their codes, names and order, and where in the country a code belongs. Sichuan and Chongqing come from a
 * table; any other court is implied by its code and marked as not certain.
 *
 * <p>Start at {@link org.kuayu.court.Courts#bundled}.
 *
 * <p>Law: 法〔2015〕137号 art. 3 and art. 13, amended by 法〔2018〕335号; 人民法院组织法 (2018) arts 12–13.
 *
 * <p>Does not rank courts, does not know tribunals 法庭 (they use their host's code), and guesses no court from a name that
 * two courts can bear.
 */
package org.kuayu.court;
