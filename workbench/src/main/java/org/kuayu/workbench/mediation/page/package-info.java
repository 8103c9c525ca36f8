/**
 * One dispute on one page: who wants what, whose turn it is, what was said to whom, offers, sessions, agreement, papers. Start
 * at {@link org.kuayu.workbench.mediation.page.DisputeRoutes}.
 *
 * <p>What is confidential is shown to the mediators of the dispute alone, and for whom a note is meant is seen before it is
 * typed (特邀调解规定 2016, art. 22; 人民法院在线调解规则 2022, art. 18). Decides nothing.
 */
package org.kuayu.workbench.mediation.page;
