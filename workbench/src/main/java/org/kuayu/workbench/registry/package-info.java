/**
 * The registry's pages: the desk with what came in, one item with how the queue would stand, notices on paper, and the
 * register with its past versions and the import of its files.
 *
 * <p>Start at {@link org.kuayu.workbench.registry.DeskRoutes} and {@link org.kuayu.workbench.registry.RegisterRoutes}.
 *
 * <p>Holds no rule: the queue decides who holds and who waits.
 */
package org.kuayu.workbench.registry;
