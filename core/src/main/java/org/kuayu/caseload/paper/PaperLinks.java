package org.kuayu.caseload.paper;

import org.kuayu.caseload.shelf.FigureAsk;

/** Says where a figure of a paper leads: the address of its cases. Called from the thread that writes the paper. */
@FunctionalInterface
public interface PaperLinks {
    /** Leads nowhere. */
    PaperLinks NONE = (ask, cutoff) -> "";

    /** The whole address of the figure at this cut-off; empty where there is none. */
    String address(FigureAsk ask, long cutoff);
}
