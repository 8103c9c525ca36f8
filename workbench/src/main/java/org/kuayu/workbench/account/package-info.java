/**
 * Logging in and out, the first administrator, officers and their passwords. Start at {@link
 * org.kuayu.workbench.account.Accounts}.
 *
 * <p>Passwords are kept as Argon2id hashes; there is no default password. A login is refused in the same time whether
 * the officer exists or not. Does not decide what an officer may see: see {@code staff.AccessRules}.
 */
package org.kuayu.workbench.account;
