package org.kuayu.control.ledger;

/**
 * The measures of a picture for one width, in CSS pixels.
 *
 * @param width of the picture
 * @param heads width of the row heads; 0 where they stand above their bars
 * @param aside width of the column with the ends; 0 where it stands above the bars
 * @param font size of the first line of a head
 * @param small size of every other text
 * @param pitch from row to row
 * @param bar height of a bar
 */
public record LedgerLayout(
        double width, double heads, double aside, double font, double small, double pitch, double bar) {
    /** A desk. */
    public static final LedgerLayout WIDE = new LedgerLayout(1232, 248, 124, 13.5, 12, 46, 22);
    /** A small screen. */
    public static final LedgerLayout MEDIUM = new LedgerLayout(944, 212, 116, 13, 11.5, 44, 20);
    /** A telephone: heads above the bars. */
    public static final LedgerLayout NARROW = new LedgerLayout(342, 0, 0, 14, 12, 74, 18);
    /** A4 upright, between the margins. */
    public static final LedgerLayout PRINT = new LedgerLayout(642, 148, 76, 9.5, 8, 30, 14);

    private static final int MANY = 14;

    /** Whether heads and ends stand above the bars. */
    boolean stacked() {
        return heads == 0;
    }

    /** The measures for so many rows: many rows have one line each. */
    LedgerLayout forRows(int rows) {
        if (stacked() || rows <= MANY) {
            return this;
        }
        return new LedgerLayout(width, heads, aside, font - 0.5, small, font * 2 + 1, Math.rint(font * 1.15));
    }

    /** Whether a row has room for a second line of text. */
    boolean twoLines() {
        return stacked() || pitch > font * 2.6;
    }

    /** The left edge of the time axis. */
    double left() {
        return stacked() ? 1 : heads;
    }

    /** The right edge of the time axis. */
    double right() {
        return stacked() ? width - 1 : width - aside;
    }
}
