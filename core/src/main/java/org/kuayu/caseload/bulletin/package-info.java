/**
 * Tests published bulletins by their own numbers. Start at {@link org.kuayu.caseload.bulletin.Bulletins}; what comes of it is
 * a {@link org.kuayu.caseload.bulletin.BulletinReport}.
 *
 * <p>{@code Layout} parts tables from running text, {@code Locator} and {@code Grid} say what each number measures
 * ({@code bulletin-words.csv}, {@code bulletin-scopes.csv}), {@code Prose}, {@code GridClaims} and {@code Patterns} say which
 * identities the bulletin claims, and {@code Verdict} decides which numbers contradict them.
 *
 * <pre>
 * identities of a number        state
 * all hold                      CONFIRMED
 * one fails, changing this
 *   number mends most           MISFIT
 * one fails, several numbers
 *   would mend as much          CONFLICT, each with the value that would fit
 * none                          UNTESTED
 * </pre>
 *
 * <p>A total that exceeds the parts shown is no error: others may not be shown. It knows no truth but the bulletin's own: a
 * number that nothing bears on is never blamed. It keeps nothing.
 */
package org.kuayu.caseload.bulletin;
