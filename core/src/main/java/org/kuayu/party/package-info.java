/**
 * The numbers by which persons and organisations are told apart, read with their check characters. They never show
 * themselves unmasked unless asked by {@code value()}.
 *
 * <p>Start at {@link org.kuayu.party.IdentityNumber#parse} and {@link org.kuayu.party.CreditCode#parse}.
 *
 * <p>Law: GB 11643-1999; GB 32100-2015; GB 11714; 个人信息保护法 (2021) art. 51.
 *
 * <p>Does not know the divisions (see {@link org.kuayu.party.AddressCodes}) and does not upgrade 15-digit numbers.
 */
package org.kuayu.party;
