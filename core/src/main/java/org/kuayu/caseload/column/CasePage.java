package org.kuayu.caseload.column;

import java.util.Arrays;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;

/**
 * The columns of up to 65 536 rows: 30 bytes a row, and up to 44 more for the columns that are there only where a row of
 * the page has a value. Days are epoch days; sequences are unsigned 32-bit numbers.
 */
final class CasePage {
    static final int BITS = 16;
    static final int SIZE = 1 << BITS;
    /** The day of a case not closed: later than any day. */
    static final int OPEN = Integer.MAX_VALUE;
    /** The day of a case whose filing is not known, and a time limit that there is not. */
    static final int UNKNOWN = Integer.MIN_VALUE;
    /** The end of a row that still holds. */
    static final int STANDS = -1;
    /** An amount that is not stated. */
    static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final int[] NO_INTS = new int[SIZE];
    private static final byte[] NO_BYTES = new byte[SIZE];

    final int size;
    final int[] caseNumber;
    final int[] from;
    final int[] until;
    final int[] filed;
    final int[] closed;
    final int[] court;
    final int[] cause;
    /** Procedure and visibility, see {@link Kinds}. */
    final byte[] kind;
    /** A {@code ClosingKind}. */
    final byte[] closing;

    /** A {@code Spell.Start}. */
    byte[] start;
    /** A bit for each {@code PartyRegion}. */
    byte[] parties;
    /** Which spell of its case it is, from nought. */
    char[] ordinal;

    char[] division;
    char[] deducted;
    int[] judge;
    int[] limit;
    int[] extended;
    /** One more than the number of the case that it continues. */
    int[] continues;
    /** One more than the number of its inactive times. */
    int[] inactive;

    long[] claimed;
    long[] awarded;

    private int firstFiled = Integer.MAX_VALUE;
    private int lastFiled = Integer.MIN_VALUE;
    private int firstClosed = Integer.MAX_VALUE;
    /** Of rows that are closed. */
    private int lastClosed = Integer.MIN_VALUE;
    private boolean unfiled;
    private boolean open;
    private int lastFrom;
    private boolean ended;

    CasePage(int size) {
        this.size = size;
        caseNumber = new int[size];
        from = new int[size];
        until = new int[size];
        filed = new int[size];
        closed = new int[size];
        court = new int[size];
        cause = new int[size];
        kind = new byte[size];
        closing = new byte[size];
    }

    /** Takes note of a row that stands in its place. */
    void added(int i) {
        if (filed[i] == UNKNOWN) {
            unfiled = true;
        } else {
            firstFiled = Math.min(firstFiled, filed[i]);
            lastFiled = Math.max(lastFiled, filed[i]);
        }
        firstClosed = Math.min(firstClosed, closed[i]);
        open |= closed[i] == OPEN;
        lastClosed = closed[i] == OPEN ? lastClosed : Math.max(lastClosed, closed[i]);
        lastFrom = Integer.compareUnsigned(from[i], lastFrom) > 0 ? from[i] : lastFrom;
        ended |= until[i] != STANDS;
    }

    void end(int i, int sequence) {
        until[i] = sequence;
        ended = true;
    }

    /** Whether a row holds at this cut-off. */
    boolean holds(int i, int cutoff) {
        return Integer.compareUnsigned(from[i], cutoff) <= 0 && Integer.compareUnsigned(until[i], cutoff) > 0;
    }

    /** Whether each of its rows holds at this cut-off. */
    boolean holds(int cutoff) {
        return !ended && Integer.compareUnsigned(lastFrom, cutoff) <= 0;
    }

    /** Whether a row may stand at one of these places of a window, or have no filing day. */
    boolean reaches(int places, Slot.Window window) {
        return unfiled
                || (places & Slot.O) != 0 && firstFiled < window.first() && (open || lastClosed >= window.first())
                || (places & Slot.N) != 0 && firstFiled <= window.last() && lastFiled >= window.first()
                || (places & Slot.C) != 0 && firstClosed <= window.last() && lastClosed >= window.first()
                || (places & Slot.P) != 0 && firstFiled <= window.last() && (open || lastClosed > window.last());
    }

    boolean hasUnfiled() {
        return unfiled;
    }

    byte[] starts() {
        return start == null ? NO_BYTES : start;
    }

    int[] judges() {
        return judge == null ? NO_INTS : judge;
    }

    /** Whether each of its rows was filed in the window. */
    boolean allFiledIn(Slot.Window window) {
        return !unfiled && firstFiled >= window.first() && lastFiled <= window.last();
    }

    int start(int i) {
        return start == null ? 0 : start[i];
    }

    int parties(int i) {
        return parties == null ? 0 : parties[i];
    }

    int ordinal(int i) {
        return ordinal == null ? 0 : ordinal[i];
    }

    int division(int i) {
        return division == null ? 0 : division[i];
    }

    int deducted(int i) {
        return deducted == null ? 0 : deducted[i];
    }

    int judge(int i) {
        return judge == null ? 0 : judge[i];
    }

    int limit(int i) {
        return limit == null ? UNKNOWN : limit[i];
    }

    int extended(int i) {
        return extended == null ? UNKNOWN : extended[i];
    }

    int continues(int i) {
        return continues == null ? 0 : continues[i];
    }

    int inactive(int i) {
        return inactive == null ? 0 : inactive[i];
    }

    long claimed(int i) {
        return claimed == null ? NO_AMOUNT : claimed[i];
    }

    long awarded(int i) {
        return awarded == null ? NO_AMOUNT : awarded[i];
    }

    void how(int i, int startOf, int partiesOf, int ordinalOf) {
        if (start != null || startOf != 0) {
            start = start == null ? new byte[size] : start;
            start[i] = (byte) startOf;
        }
        if (parties != null || partiesOf != 0) {
            parties = parties == null ? new byte[size] : parties;
            parties[i] = (byte) partiesOf;
        }
        if (ordinal != null || ordinalOf != 0) {
            ordinal = ordinal == null ? new char[size] : ordinal;
            ordinal[i] = (char) ordinalOf;
        }
    }

    void who(int i, int divisionOf, int judgeOf, int continuesOf) {
        if (division != null || divisionOf != 0) {
            division = division == null ? new char[size] : division;
            division[i] = (char) divisionOf;
        }
        if (judge != null || judgeOf != 0) {
            judge = judge == null ? new int[size] : judge;
            judge[i] = judgeOf;
        }
        if (continues != null || continuesOf != 0) {
            continues = continues == null ? new int[size] : continues;
            continues[i] = continuesOf;
        }
    }

    void time(int i, int deductedOf, int inactiveOf) {
        if (deducted != null || deductedOf != 0) {
            deducted = deducted == null ? new char[size] : deducted;
            deducted[i] = (char) Math.clamp(deductedOf, 0, Character.MAX_VALUE);
        }
        if (inactive != null || inactiveOf != 0) {
            inactive = inactive == null ? new int[size] : inactive;
            inactive[i] = inactiveOf;
        }
    }

    void limits(int i, int limitOf, int extendedOf) {
        if (limit != null || limitOf != UNKNOWN) {
            limit = limit == null ? filled(new int[size]) : limit;
            limit[i] = limitOf;
        }
        if (extended != null || extendedOf != UNKNOWN) {
            extended = extended == null ? filled(new int[size]) : extended;
            extended[i] = extendedOf;
        }
    }

    void amounts(int i, long claimedOf, long awardedOf) {
        if (claimed != null || claimedOf != NO_AMOUNT) {
            claimed = claimed == null ? filled(new long[size]) : claimed;
            claimed[i] = claimedOf;
        }
        if (awarded != null || awardedOf != NO_AMOUNT) {
            awarded = awarded == null ? filled(new long[size]) : awarded;
            awarded[i] = awardedOf;
        }
    }

    static int[] filled(int[] column) {
        Arrays.fill(column, UNKNOWN);
        return column;
    }

    static long[] filled(long[] column) {
        Arrays.fill(column, NO_AMOUNT);
        return column;
    }

    boolean sameFacts(int i, CasePage other, int j) {
        return filed[i] == other.filed[j]
                && closed[i] == other.closed[j]
                && court[i] == other.court[j]
                && cause[i] == other.cause[j]
                && kind[i] == other.kind[j]
                && closing[i] == other.closing[j]
                && sameParts(i, other, j)
                && sameTimes(i, other, j);
    }

    private boolean sameParts(int i, CasePage other, int j) {
        return start(i) == other.start(j)
                && parties(i) == other.parties(j)
                && ordinal(i) == other.ordinal(j)
                && division(i) == other.division(j)
                && judge(i) == other.judge(j)
                && continues(i) == other.continues(j);
    }

    private boolean sameTimes(int i, CasePage other, int j) {
        return deducted(i) == other.deducted(j)
                && inactive(i) == other.inactive(j)
                && limit(i) == other.limit(j)
                && extended(i) == other.extended(j)
                && claimed(i) == other.claimed(j)
                && awarded(i) == other.awarded(j);
    }

    void copy(int i, CasePage other, int j) {
        caseNumber[i] = other.caseNumber[j];
        from[i] = other.from[j];
        until[i] = other.until[j];
        filed[i] = other.filed[j];
        closed[i] = other.closed[j];
        court[i] = other.court[j];
        cause[i] = other.cause[j];
        kind[i] = other.kind[j];
        closing[i] = other.closing[j];
        how(i, other.start(j), other.parties(j), other.ordinal(j));
        who(i, other.division(j), other.judge(j), other.continues(j));
        time(i, other.deducted(j), other.inactive(j));
        limits(i, other.limit(j), other.extended(j));
        amounts(i, other.claimed(j), other.awarded(j));
    }

    /** Procedure and visibility as one small number. */
    static final class Kinds {
        private static final Procedure[] PROCEDURES = Procedure.values();
        private static final Visibility[] VISIBILITIES = Visibility.values();

        private Kinds() {}

        static byte of(Procedure procedure, Visibility visibility) {
            return (byte) (procedure.ordinal() * VISIBILITIES.length + visibility.ordinal());
        }

        static int count() {
            return PROCEDURES.length * VISIBILITIES.length;
        }

        static Procedure procedure(int kind) {
            return PROCEDURES[kind / VISIBILITIES.length];
        }

        static Visibility visibility(int kind) {
            return VISIBILITIES[kind % VISIBILITIES.length];
        }
    }
}
