/**
 * The counted cases in columns, and the pass that counts them. Start at
 * {@link org.kuayu.caseload.column.CaseColumns}; {@code caseload} keeps it, guards it and asks it.
 *
 * <p>A row is one spell of one case between two journal sequences, so that any cut-off can be asked for. Nothing here
 * knows what a scope or a table is: a question is conditions, dimensions and terms.
 */
package org.kuayu.caseload.column;
