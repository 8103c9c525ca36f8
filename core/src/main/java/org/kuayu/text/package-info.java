/**
 * Text as people write it: made comparable, read as a number, a date or an amount, or masked. Every reading is a value
 * with its doubts, or a refusal with its reason. Beside it the texts that features say, in two languages.
 *
 * <p>Start at {@link org.kuayu.text.Reading}, {@link org.kuayu.text.Canonical} and {@link org.kuayu.text.Masking}.
 *
 * <p>Law: 个人信息保护法 (2021) art. 51, for what is masked.
 *
 * <p>{@code simplified.txt} holds pairs of characters taken from the Traditional-Simplified data of ICU 77.1 (Unicode
 * License v3).
 *
 * <p>Does not know any domain: no case, court or person.
 */
package org.kuayu.text;
