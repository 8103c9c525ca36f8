/**
 * The facts of a case that statistics count, without any name or number of a person who is a party. Start at
 * {@link org.kuayu.casefile.counted.CountedCase}.
 *
 * <p>They are taken from the case record; what counts them is {@code caseload}.
 */
package org.kuayu.casefile.counted;
