/**
 * The append-only, hash-chained record of every accepted act, and the single writer under which everything is written.
 * Whatever must follow what happens follows it, each follower with its own checkpoint.
 *
 * <p>Start at {@link org.kuayu.journal.Journal}, then {@link org.kuayu.journal.Follower} with
 * {@link org.kuayu.journal.Feed}, and {@link org.kuayu.journal.ChainVerifier}.
 *
 * <p>Law: 人民法院在线诉讼规则 (2021), arts 16–19 asks that electronic material be kept unaltered and be verifiable; 个人信息保护法
 * (2021), art. 54 asks for audits of who saw personal data.
 *
 * <p>Does not keep rows (see {@code store.jpa}), and cannot tell a chain that was written anew as a whole: compare the
 * head's digest with one noted elsewhere.
 */
package org.kuayu.journal;
