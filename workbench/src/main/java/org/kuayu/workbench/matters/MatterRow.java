package org.kuayu.workbench.matters;

import java.util.List;
import org.kuayu.matter.Matter;

/**
 * A matter as a row of a list.
 *
 * @param matter its cover
 * @param href its page
 * @param kind its kind in words
 * @param state its state in words
 * @param next the sentence of its next step
 * @param due by when; empty where no clock runs
 * @param waiting days in its state
 * @param assignee the name of who works on it; empty for nobody
 * @param flags its flags in words
 * @param places the places that take part
 */
public record MatterRow(
        Matter matter,
        String href,
        String kind,
        String state,
        NextLine next,
        String due,
        long waiting,
        String assignee,
        List<String> flags,
        String places) {
    public MatterRow {
        flags = List.copyOf(flags);
    }

    /** The matter with the version that is shown, as a form sends it. */
    public String ticket() {
        return matter.id() + "@" + matter.version();
    }

    /** The badge's class of the next step. */
    public String tone() {
        return next.tone().equals("late") || next.tone().equals("forgotten") ? "seal" : next.tone().equals("soon") ? "amber" : "";
    }
}
