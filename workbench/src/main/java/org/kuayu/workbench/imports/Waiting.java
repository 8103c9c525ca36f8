package org.kuayu.workbench.imports;

import java.time.Instant;
import org.kuayu.intake.source.ImportFile;

/**
 * A file that was uploaded and waits to be brought in.
 *
 * @param file the file
 * @param by login of the officer who sent it
 * @param source the name of its source
 * @param at when it came
 */
record Waiting(ImportFile file, String by, String source, Instant at) {
    String key() {
        return file.digest();
    }
}
