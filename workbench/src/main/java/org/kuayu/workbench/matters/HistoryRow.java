package org.kuayu.workbench.matters;

import java.util.List;

/**
 * A line of a matter's history in words (WF-2).
 *
 * @param at when, to the minute
 * @param who who acted
 * @param act what was done
 * @param before the state before; empty where the act changed none
 * @param after the state after; empty where the act changed none
 * @param facts what the entry says besides
 */
public record HistoryRow(String at, String who, String act, String before, String after, List<String> facts) {
    public HistoryRow {
        facts = List.copyOf(facts);
    }
}
