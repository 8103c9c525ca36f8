/**
 * The papers of a mediation: application, notices, record of a session, undisputed facts, proposal, agreement, application for
 * confirmation, notice of arbitration, and the mediators' internal record (handbook §2.4, ME-7, ME-9, ME-10, ME-14).
 *
 * <p>Start at {@link org.kuayu.mediation.paper.MediationPapers}. The words are in {@code mediation_zh.properties} and {@code
 * mediation_en.properties}; a court sets its own by {@link org.kuayu.mediation.paper.MediationTemplates}.
 *
 * <p>Law: cited in each paper; 人民法院在线调解规则 2022, arts 17, 18, 22; 特邀调解规定 2016, arts 22, 24, 27.
 *
 * <p>Does not decide who may have a paper: {@code mediation.desk} does. Does not print: that is {@link
 * org.kuayu.document.PaperRenderer}. The order of the blocks is not a template, only the words are.
 */
package org.kuayu.mediation.paper;
