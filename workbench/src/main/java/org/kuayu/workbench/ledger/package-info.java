/**
 * The pages of the unit ledger: finding a unit, and its one picture with the table that says the same, the next step, the
 * clock, and what would happen if.
 *
 * <p>Start at {@link org.kuayu.workbench.ledger.LedgerRoutes}.
 */
package org.kuayu.workbench.ledger;
