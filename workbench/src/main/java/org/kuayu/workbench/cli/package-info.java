/**
 * The command line: each command parses its options, calls the front door or the API of a running workbench, and prints.
 * Start at {@link org.kuayu.workbench.cli.Commands}.
 *
 * <p>A data command looks for {@code running.json} in the data folder: where a workbench runs, it calls its API with the
 * token that lies there; otherwise it opens the folder itself. It holds no rule of its own.
 */
package org.kuayu.workbench.cli;
