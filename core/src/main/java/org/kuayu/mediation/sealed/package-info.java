/**
 * What is said, offered and bid in a mediation and must never leave it: statements by audience, concessions, offers, blind
 * bids, undisputed facts until all have signed them (handbook R24, S8; ME-6, ME-8, ME-16, BX-11). It is the only package
 * that opens {@link org.kuayu.matter.Sealed}.
 *
 * <p>Start at {@link org.kuayu.mediation.sealed.Confidences}: {@code admit} seals for the next event, {@code read} lets an
 * {@link org.kuayu.mediation.sealed.Insider} read, {@code openFacts} gives what all have signed. A {@link
 * org.kuayu.mediation.sealed.Confidence} can be made by anybody in mediation and read by nobody but through these.
 *
 * <table>
 * <caption>Who reads what</caption>
 * <tr><th></th><th>mediators</th><th>its side</th><th>other sides</th><th>outside</th></tr>
 * <tr><td>joint statement</td><td>yes</td><td>yes</td><td>yes</td><td>no</td></tr>
 * <tr><td>private statement, concession</td><td>yes</td><td>yes</td><td>no</td><td>no</td></tr>
 * <tr><td>mediators' note</td><td>yes</td><td>no</td><td>no</td><td>no</td></tr>
 * <tr><td>undisputed fact, joint result</td><td>yes</td><td>yes</td><td>yes</td><td>once all signed</td></tr>
 * <tr><td>offer</td><td>yes</td><td>yes</td><td>once carried</td><td>no</td></tr>
 * <tr><td>blind bid</td><td>midpoint</td><td>own, midpoint</td><td>midpoint</td><td>no</td></tr>
 * </table>
 *
 * <p>Law: 人民法院特邀调解规定 2016, art. 22; 人民法院在线调解规则 2022, arts 18, 22.
 *
 * <p>Does not encrypt: whoever reads the database reads it. Does not know the states of a dispute, nor who its sides are:
 * their codes are {@code mediation.dispute}'s.
 */
package org.kuayu.mediation.sealed;
