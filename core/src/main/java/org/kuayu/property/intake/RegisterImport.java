package org.kuayu.property.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kuayu.property.RightKind;

/**
 * What came of bringing register files in, or of a dry run.
 *
 * @param counts how many rows and versions
 * @param lists the kinds of right of which a list was there, with rows or without
 * @param findings the first findings, by file and line; see {@link Counts#findings} for how many there were
 */
public record RegisterImport(Counts counts, Set<RightKind> lists, List<RegisterFinding> findings) {
    /** How many findings are kept. */
    public static final int KEPT = 10_000;

    /**
     * How many there were.
     *
     * @param rows rows read, holders' rows included
     * @param entries entries that were read whole
     * @param added versions that were news
     * @param same versions that the store had already
     * @param ended versions that were ended
     * @param refused rows refused
     * @param findings refusals and doubts, kept or not
     */
    public record Counts(long rows, long entries, long added, long same, long ended, long refused, long findings) {}

    public RegisterImport {
        Objects.requireNonNull(counts, "counts");
        lists = Set.copyOf(lists);
        findings = List.copyOf(findings);
    }
}
