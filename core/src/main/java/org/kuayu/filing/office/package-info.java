/**
 * The office behind cross-region filing: checks of form, guards, events with receipts, the transfer to the competent court,
 * and sessions at the joint desk.
 *
 * <p>Start at {@link org.kuayu.filing.office.FilingOffice}. Every act is one write with its event, cover, clocks and journal
 * entry; what leaves for a court is posted in the same write and carried afterwards.
 *
 * <p>Law: 民事诉讼法 (2023) arts 22–34, 123, 126; 人民法院在线诉讼规则 (2021) art. 9.
 *
 * <p>Knows no wire but its port, and decides nothing that is the competent court's (R30).
 */
package org.kuayu.filing.office;
