package org.kuayu.control.ledger;

import org.kuayu.control.ledger.LedgerBar.End;

/** Which text says what a bar is. */
final class BarLabels {
    private BarLabels() {}

    static String key(LedgerBar bar, LedgerRow row) {
        return switch (bar.manner()) {
            case DROPPED -> "dropped";
            case SUPPOSED -> bar.kind().inForce() ? supposed(bar) : "would.waiting";
            case CERTAIN, ENDED -> bar.kind().inForce() ? inForce(bar) : waiting(bar, row);
        };
    }

    private static String supposed(LedgerBar bar) {
        if (bar.segment() > 0) {
            return "would.renewed";
        }
        return bar.end() == End.OPEN ? "would.open" : "would";
    }

    private static String inForce(LedgerBar bar) {
        boolean goesOn = bar.end() == End.NONE || bar.end() == End.OPEN;
        if (bar.segment() > 0) {
            return goesOn ? "renewed.open" : "renewed";
        }
        return goesOn ? "open" : "term";
    }

    private static String waiting(LedgerBar bar, LedgerRow row) {
        return bar.equals(row.bars().getFirst()) ? "waiting" : "waiting.on";
    }
}
