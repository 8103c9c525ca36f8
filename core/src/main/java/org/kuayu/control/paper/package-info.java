/**
 * The papers of property control as neutral {@link org.kuayu.document.Paper}s in Chinese and English: notices, covers,
 * letters, receipts, certified results and the ledger of a unit.
 *
 * <p>Start at {@link org.kuayu.control.paper.ControlPapers}; {@code document.pdf} prints and seals what it writes. The
 * words lie beside it in {@code papers_zh.properties} and {@code papers_en.properties}.
 *
 * <p>Identity numbers stand in full in notices and certified results, which are made to name a person; in receipts and
 * ledgers they are masked.
 *
 * <p>Law: 民事诉讼法 (2023) arts 105, 106, 253, 255, 262; 民诉法解释 (2022) arts 485, 491; 查封扣押冻结规定 (2020) arts 1, 26–28;
 * 财产保全规定 (2020) arts 11, 16; 财产调查规定 (2020) arts 12, 13; 委托执行规定 (2020) art. 2; 法发〔2004〕5号 arts 2, 13, 15, 20.
 *
 * <p>Decides nothing and keeps nothing: it writes what requests, answers and queues say.
 */
package org.kuayu.control.paper;
