package org.kuayu.caseload.paper;

import java.time.Clock;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.shelf.Freezes;
import org.kuayu.caseload.shelf.Shelf;
import org.kuayu.journal.Journal;

/**
 * What papers are made of.
 *
 * @param journal the journal, and the single writer
 * @param shelf where drafts are kept
 * @param freezes what freezes their figures
 * @param caseload what counts
 * @param measures the measures that papers may name
 * @param clock the clock
 * @param courtName names a court by its key
 * @param regionName names a region by its code
 */
public record PapersParts(
        Journal journal,
        Shelf shelf,
        Freezes freezes,
        Caseload caseload,
        Measures measures,
        Clock clock,
        UnaryOperator<String> courtName,
        UnaryOperator<String> regionName) {
    public PapersParts {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(freezes, "freezes");
        Objects.requireNonNull(caseload, "caseload");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(courtName, "courtName");
        Objects.requireNonNull(regionName, "regionName");
    }
}
