/**
 * Reports as files that people take with them. Start at {@link org.kuayu.workbench.files.ReportFile}.
 */
package org.kuayu.workbench.files;
