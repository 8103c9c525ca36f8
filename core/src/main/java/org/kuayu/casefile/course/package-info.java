/**
 * What happens in a case between its filing and its closing: days that do not count towards the time limit, suspension,
 * extension, reopening, the move to another court. Start at {@link org.kuayu.casefile.course.CaseCourse}.
 *
 * <p>Part of the case record. It holds what sources say; {@code casefile.counted} turns it into the times at which a court had
 * the case.
 */
package org.kuayu.casefile.course;
