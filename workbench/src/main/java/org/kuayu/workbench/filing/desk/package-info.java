/**
 * The joint desk on two screens: calls, sessions, papers attested here and decided there. Both screens are told of each change
 * by server-sent events and read what changed from the store; what could not be sent waits in the page and is sent again.
 *
 * <p>Start at {@link org.kuayu.workbench.filing.desk.JointDeskRoutes}.
 */
package org.kuayu.workbench.filing.desk;
