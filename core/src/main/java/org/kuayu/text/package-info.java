/**
 * Text as people write it: made comparable, read as a number, a date or an amount, or masked. Every reading is a value
 * with its doubts, or a refusal with its reason.
 *
 * <p>Start at {@link org.kuayu.text.Reading}, {@link org.kuayu.text.Canonical} and {@link org.kuayu.text.Masking}.
 *
 * <p>Law: 个人信息保护法 (2021) art. 51, for what is masked.
 *
 * <p>Does not know any domain: no case, court or person.
 */
package org.kuayu.text;
