package org.kuayu.document;

import java.time.Duration;
import java.util.Objects;

/**
 * How much of a machine the reading of one file may take.
 *
 * @param time the file is given up after it
 * @param bytes the longest file that is read
 * @param unpacked the most bytes that one packed part of the file may become
 * @param characters the most characters of text that are kept
 * @param pages the most pages that are read
 * @param objects fewer objects than this may a PDF hold
 */
public record ExtractionLimits(Duration time, long bytes, long unpacked, int characters, int pages, int objects) {
    /** What any judgment stays far below: 20 s, 100 MB, 64 MB unpacked, 5 million characters, 2 000 pages. */
    public static final ExtractionLimits DEFAULT =
            new ExtractionLimits(Duration.ofSeconds(20), 100L << 20, 64L << 20, 5_000_000, 2_000, 50_000);

    public ExtractionLimits {
        Objects.requireNonNull(time, "time");
    }

    /** The same limits with another time. */
    public ExtractionLimits withTime(Duration value) {
        return new ExtractionLimits(value, bytes, unpacked, characters, pages, objects);
    }
}
