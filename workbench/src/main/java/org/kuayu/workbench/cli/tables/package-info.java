/**
 * Tables that a court lays into its data folder. Start at {@link org.kuayu.workbench.cli.tables.FolderTables}.
 */
package org.kuayu.workbench.cli.tables;
