/**
 * Imports in the workbench: upload, columns, dry run, progress, findings, conflicts, and the same over the API. Start at
 * {@link org.kuayu.workbench.imports.ImportRoutes}.
 *
 * <p>Law: 数据安全法 art. 32 (data are collected in a lawful and proper way): every import names who brought it. Decides
 * nothing itself: {@code Intake} does.
 */
package org.kuayu.workbench.imports;
