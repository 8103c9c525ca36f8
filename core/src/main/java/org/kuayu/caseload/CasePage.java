package org.kuayu.caseload;

/**
 * The columns of up to 65 536 rows: 33 bytes a row. A row is one case as it stood between two journal sequences. Days
 * are epoch days; sequences are unsigned 32-bit numbers.
 */
final class CasePage {
    static final int BITS = 16;
    static final int SIZE = 1 << BITS;
    /** The day of a case not closed: later than any day. */
    static final int OPEN = Integer.MAX_VALUE;
    /** The day of a case whose filing is not known. */
    static final int UNKNOWN = Integer.MIN_VALUE;
    /** The end of a row that still holds. */
    static final int STANDS = -1;

    final long[] id;
    final int[] from;
    final int[] until;
    final int[] filed;
    final int[] closed;
    final int[] court;
    final int[] cause;
    /** Procedure and visibility, see {@link CaseTable#kind}. */
    final byte[] kind;

    CasePage(int size) {
        id = new long[size];
        from = new int[size];
        until = new int[size];
        filed = new int[size];
        closed = new int[size];
        court = new int[size];
        cause = new int[size];
        kind = new byte[size];
    }

    boolean sameFacts(int i, CasePage other, int j) {
        return filed[i] == other.filed[j]
                && closed[i] == other.closed[j]
                && court[i] == other.court[j]
                && cause[i] == other.cause[j]
                && kind[i] == other.kind[j];
    }

    void copy(int i, CasePage other, int j) {
        id[i] = other.id[j];
        from[i] = other.from[j];
        until[i] = other.until[j];
        filed[i] = other.filed[j];
        closed[i] = other.closed[j];
        court[i] = other.court[j];
        cause[i] = other.cause[j];
        kind[i] = other.kind[j];
    }
}
