package org.kuayu.workbench;

import org.kuayu.workbench.cli.Commands;
import org.kuayu.workbench.shell.JsonLines;

/** The entry point of the launcher. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code; see {@code ./kuayu help}. */
    public static void main(String[] args) {
        JsonLines.install();
        int code = Commands.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
