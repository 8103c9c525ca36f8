/**
 * The activity report: what a person or an office did over some days, with the matters that person works on. Start at
 * {@link org.kuayu.workbench.activity.ActivityRoutes}.
 *
 * <p>It counts nothing itself: {@code org.kuayu.caseload.report} does. It compares nobody with anybody.
 */
package org.kuayu.workbench.activity;
