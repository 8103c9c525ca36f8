/**
 * Pages of the directory: find a place or a mediator of either region, see one, and change it as an administrator.
 *
 * <p>Start at {@link org.kuayu.workbench.directory.DirectoryRoutes}.
 */
package org.kuayu.workbench.directory;
