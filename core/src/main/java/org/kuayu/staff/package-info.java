/**
 * Officers, their roles, and what a role may see. An officer is created, changed and deactivated here, each act with its
 * journal entry.
 *
 * <p>Start at {@link org.kuayu.staff.AccessRules} and {@link org.kuayu.staff.Staff}.
 *
 * <p>Law: 民事诉讼法 (2023), art. 137 (cases not heard in public); 个人信息保护法 (2021), art. 6 (no more data than the
 * purpose needs): statisticians and auditors see no names.
 *
 * <p>Does not hash passwords (port {@link org.kuayu.staff.PasswordHasher}) and keeps no session: the workbench does.
 */
package org.kuayu.staff;
