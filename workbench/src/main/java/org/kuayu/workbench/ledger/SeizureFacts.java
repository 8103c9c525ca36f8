package org.kuayu.workbench.ledger;

import java.util.List;

/**
 * One seizure as the table and the panel say it.
 *
 * @param key of its row in the picture
 * @param href the page with this seizure open
 * @param on whether it is open
 * @param state code of its state, for the badge
 * @param cells the cells of its line in the table
 * @param facts label and value, in order
 * @param stretches of the term with their reasons
 * @param changes every change, oldest first
 * @param receipts in order
 */
public record SeizureFacts(
        String key,
        String href,
        boolean on,
        String state,
        Line cells,
        List<Fact> facts,
        List<Stretch> stretches,
        List<Change> changes,
        List<Fact> receipts) {
    /** A line of the table. */
    public record Line(
            String place,
            String court,
            String caseNumber,
            String notice,
            String state,
            String delivered,
            String intake,
            String from,
            String end,
            String left,
            boolean near,
            boolean ended) {}

    /** A label with its value; a receipt also says whether its digest follows from it. */
    public record Fact(String label, String value, boolean intact) {}

    /** One stretch of a term: from, to, and the steps that lead to its end. */
    public record Stretch(String title, List<String> steps) {}

    /** One change: when, what, why, on which rule. */
    public record Change(String at, String state, String reason, String rule) {}
}
