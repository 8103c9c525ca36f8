package org.kuayu.workbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a command, text in UTF-8 whatever the locale.
 *
 * @param in what is piped in
 * @param out results
 * @param err progress and what went wrong
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Writes a line of progress over the one before. */
    void progress(String text) {
        err.print("\r" + text + "\u001b[K");
        err.flush();
    }
}
