/**
 * The page of one case: facts, parties, documents with the hit marked, the chain of its dispute, its timeline. Start at
 * {@link org.kuayu.workbench.cases.CaseRoutes}.
 *
 * <p>A case that the officer may not see is answered like one that does not exist. Identity numbers are masked until
 * revealed for a stated purpose, which is recorded first (个人信息保护法 arts 6, 51).
 */
package org.kuayu.workbench.cases;
