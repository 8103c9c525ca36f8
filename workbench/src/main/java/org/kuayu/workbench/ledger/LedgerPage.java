package org.kuayu.workbench.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.ledger.LedgerScene;

/**
 * What the page of a ledger shows.
 *
 * @param address the state of the page
 * @param scene what is drawn
 * @param unit the unit number in groups
 * @param facts what the register says about it, in a line
 * @param registry the name of its registry
 * @param next the next step
 * @param law where that stands
 * @param whatIf what would happen; empty where nothing is supposed
 * @param pictures the picture for three widths, as SVG
 * @param legends its legend, likewise
 * @param rows what the picture shows, in words, in the order of the table
 * @param open the row whose details are open
 * @param notes events that were refused or are doubtful
 * @param claims on the surplus of sales
 * @param clock the range of the slider
 * @param choices the live seizures about which something can be supposed
 * @param policy what law leaves open, as this registry does it
 */
public record LedgerPage(
        LedgerAddress address,
        LedgerScene scene,
        String unit,
        List<String> facts,
        String registry,
        List<Piece> next,
        String law,
        List<Piece> whatIf,
        List<String> pictures,
        List<String> legends,
        List<SeizureFacts> rows,
        Optional<SeizureFacts> open,
        List<Note> notes,
        List<String> claims,
        Clock clock,
        List<Choice> choices,
        List<String> policy) {
    /** An event that was refused, or a doubt about one. */
    public record Note(boolean refused, String text, String rule) {}

    /** The days between which the clock can be set. */
    public record Clock(LocalDate first, LocalDate last, LocalDate at, LocalDate today) {
        /** Days from the first day to the last. */
        public long span() {
            return first.until(last, java.time.temporal.ChronoUnit.DAYS);
        }

        /** Days from the first day to the day shown. */
        public long position() {
            return first.until(at, java.time.temporal.ChronoUnit.DAYS);
        }
    }

    /** A seizure to choose. */
    public record Choice(String id, String label, boolean chosen) {}
}
