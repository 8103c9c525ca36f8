package org.kuayu.workbench.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.Procedure;
import org.kuayu.workbench.cases.Piece;

/**
 * One case in the list.
 *
 * @param href the address of its page
 * @param number its number
 * @param court the court's name
 * @param procedure its stage
 * @param cause its cause; empty text where unknown
 * @param filed the day it was filed
 * @param state {@code pending}, {@code judged} or {@code closed}
 * @param parties the parties in one line, masked
 * @param passages the passages that matched
 */
public record HitRow(
        String href,
        String number,
        String court,
        Procedure procedure,
        String cause,
        Optional<LocalDate> filed,
        String state,
        String parties,
        List<Passage> passages) {
    public HitRow {
        passages = List.copyOf(passages);
    }

    /** A passage cut where marks begin and end, and the page it stands on. */
    public record Passage(List<Piece> pieces, int page) {
        public Passage {
            pieces = List.copyOf(pieces);
        }
    }
}
