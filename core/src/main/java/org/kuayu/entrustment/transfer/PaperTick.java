package org.kuayu.entrustment.transfer;

import java.util.List;
import java.util.Objects;

/**
 * One of the eight papers as it was found in the file or not.
 *
 * @param paper which
 * @param found what it is there as: file names, names of documents of the case; empty where nothing was found
 * @param missing what is missing of it, by code: a {@code PaperKind}, {@code address}, {@code phone}, {@code name}
 */
public record PaperTick(TransferPaper paper, List<String> found, List<String> missing) {
    public PaperTick {
        Objects.requireNonNull(paper, "paper");
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** Whether it is complete, or may be left out. */
    public boolean ticked() {
        return missing.isEmpty() || paper.optional();
    }
}
