package org.kuayu.workbench.cli;

import java.io.IOException;

/** One command of the command line. */
@FunctionalInterface
public interface Command {
    /** Runs to its end and gives the exit code; throws {@link Ending} for what was foreseen. */
    int run(Options options, Terminal terminal) throws IOException;
}
