package org.kuayu.workbench.entrustment;

import java.util.List;
import java.util.Map;
import org.kuayu.matter.Matter;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.matters.NextLine;

/**
 * The list of entrustments.
 *
 * @param address which part of it
 * @param counts how many each list has
 * @param rows in order
 * @param paging where the page stands
 * @param mayDraft whether the reader may start one
 */
public record ListPage(
        EntrustmentAddress address,
        Map<EntrustmentAddress.Tab, Long> counts,
        List<Row> rows,
        Paging paging,
        boolean mayDraft) {
    /**
     * One entrustment.
     *
     * @param matter its cover
     * @param state its state in words
     * @param other the court at the other end
     * @param outgoing whether the reader's court entrusted it
     * @param next the next step
     */
    public record Row(Matter matter, String state, String other, boolean outgoing, NextLine next) {}
}
