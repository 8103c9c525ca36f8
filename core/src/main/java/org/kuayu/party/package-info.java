/**
 * Persons and organisations as inquiries, orders and registers name them, the numbers by which they are told apart, and the
 * question whether two are the same. Numbers never show themselves unmasked unless asked on purpose.
 *
 * <p>Start at {@link org.kuayu.party.Person} and {@link org.kuayu.party.PersonMatch#of}; for the numbers at
 * {@link org.kuayu.party.IdentityNumber#parse} and {@link org.kuayu.party.CreditCode#parse}.
 *
 * <p>Law: GB 11643-1999; GB 32100-2015; GB 11714; 个人信息保护法 (2021) art. 51. That a natural person is found by name and
 * number, an organisation by code or name, is rule R6 of the handbook, read in a registry's interface.
 *
 * <p>Does not know the divisions (see {@link org.kuayu.party.AddressCodes}) and does not say whether a person exists.
 */
package org.kuayu.party;
