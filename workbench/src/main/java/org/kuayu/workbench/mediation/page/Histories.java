package org.kuayu.workbench.mediation.page;

import java.util.List;
import org.kuayu.matter.HistoryLine;

/** What of a history are events of the matter. */
final class Histories {
    private Histories() {}

    /** The events, in their order: the first is number 1. */
    static List<HistoryLine> events(List<HistoryLine> history) {
        return history.stream().filter(line -> line.after().isPresent()).toList();
    }

    /** What was done after somebody saw this version. */
    static List<HistoryLine> since(List<HistoryLine> history, int version) {
        return events(history).stream().skip(Math.max(0, version)).toList();
    }
}
