/**
 * The court's office: drafting, checks, approval, sending, results; what is due; watches and leads.
 *
 * <p>Start at {@link org.kuayu.control.office.CourtOffice}. Approval needs a second pair of eyes; what was sent is never
 * edited (handbook §1.3). The states of an item and what leads from one to the next, as {@code ItemTable} holds them:
 *
 * <pre>
 * DRAFT      approve → APPROVED   send back → DRAFT   withdraw → WITHDRAWN
 * APPROVED   send → SENT          send back → DRAFT   withdraw → WITHDRAWN
 * SENT       fetch → FETCHED
 * FETCHED    fetch → FETCHED   accept → ACCEPTED       refuse → REFUSED   return → RETURNED
 * ACCEPTED                     register → REGISTERED   refuse → REFUSED   return → RETURNED
 * REGISTERED, REFUSED, RETURNED   confirm → CONFIRMED
 * CONFIRMED, WITHDRAWN            nothing
 * </pre>
 *
 * <p>Law: 网络查询冻结规定 (2013) arts 2, 6, 7; 财产保全规定 (2020) arts 11, 12; 查封扣押冻结规定 (2020) arts 1, 28; 民诉法解释 (2022)
 * art. 485; 财产调查规定 (2020) art. 2.
 *
 * <p>Decides no queue and knows no wire.
 */
package org.kuayu.control.office;
