/**
 * Own tables: one picks rows, columns, measures and cases, sees the table, saves and shares it, freezes it, has it counted on
 * due days, and takes it as XLSX, CSV, JSON or PDF. The address holds the whole state.
 *
 * <p>Start at {@link org.kuayu.workbench.tables.TableRoutes}; {@code TableAddress} is the grammar of the address.
 *
 * <p>It counts nothing itself: {@code org.kuayu.caseload} does. It orders nothing by size: courts and judges are not ranked.
 */
package org.kuayu.workbench.tables;
