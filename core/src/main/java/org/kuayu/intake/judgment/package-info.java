/**
 * Reads the facts out of the text of a judgment, ruling, mediation paper or decision: number, court, day, cause, parties,
 * judges, result, statutes and cases cited, each with its place in the text and its certainty. Start at
 * {@link org.kuayu.intake.judgment.JudgmentReader}; {@link org.kuayu.intake.judgment.JudgmentDocuments} turns a file into
 * a case and its document for an import.
 *
 * <p>How it works: the text is folded (width, brackets, blanks) with every character's place kept, broken into
 * paragraphs, cut into zones (head, body, operative part, signatures, annex), and each zone is read by one small reader
 * with its table of words.
 *
 * <p>Law: the parts of a judgment follow 刑事诉讼法 art. 202, 民事诉讼法 (2023) art. 155, 行政诉讼文书样式 and
 * 法〔2016〕221号 (民事诉讼文书样式); numbers follow 法〔2015〕137号.
 *
 * <p>Does not open files ({@code document}), does not undo the masking of published judgments (张某1 stays 张某1), and does
 * not guess: what is doubtful is marked, what is not there stays absent.
 */
package org.kuayu.intake.judgment;
