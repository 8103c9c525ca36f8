package org.kuayu.search.syntax;

/**
 * Walks over a text unit by unit without making objects; see {@link Unit}. The one analysis of Kuayu: what is indexed, what
 * is asked and what is marked go through it, so that they cannot disagree. Not thread-safe.
 */
public final class UnitScanner {
    /** The longest unit; a longer run of letters goes on as a unit of its own. */
    private static final int LONGEST = 64;

    private final String text;
    private final char[] term = new char[LONGEST];
    private int length;
    private boolean han;
    private int start;
    private int end;
    private int position = -1;
    private boolean broken;
    private int at;
    private String longer = "";
    private int longerAt;

    /** A scanner at the start of the text. */
    public UnitScanner(String text) {
        this.text = text;
    }

    /** Goes to the next unit; false at the end. */
    public boolean next() {
        length = 0;
        while (at < text.length()) {
            char c = peek();
            byte kind = Folding.kind(c);
            if (kind == Folding.LETTER && length < LONGEST) {
                take(c, false);
            } else if (kind != Folding.NOTHING && length > 0) {
                return true;
            } else if (kind == Folding.HAN) {
                takeHan(c);
                return true;
            } else {
                broken |= kind == Folding.BREAK;
                step();
            }
        }
        return length > 0;
    }

    private char peek() {
        char c = text.charAt(at);
        if (longer.isEmpty() && Folding.isLonger(c)) {
            longer = Folding.longer(c);
            longerAt = 0;
        }
        return longer.isEmpty() ? Folding.folded(c) : longer.charAt(longerAt);
    }

    private void step() {
        if (!longer.isEmpty() && ++longerAt < longer.length()) {
            return;
        }
        longer = "";
        at++;
    }

    private void takeHan(char c) {
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        take(c, true);
        if (pair) {
            take(text.charAt(at), true);
        }
    }

    private void take(char c, boolean single) {
        if (length == 0) {
            start = at;
            han = single;
            position += broken && position >= 0 ? 2 : 1;
            broken = false;
        }
        term[length++] = c;
        end = at + 1;
        step();
    }

    /** The folded text of the unit. */
    public String term() {
        return new String(term, 0, length);
    }

    /** The folded characters; the first {@link #length} are the unit's. */
    public char[] buffer() {
        return term;
    }

    /** How many characters the folded unit has. */
    public int length() {
        return length;
    }

    /** Whether the unit is one character by itself. */
    public boolean han() {
        return han;
    }

    /** Its place among the units; see {@link Unit#position}. */
    public int position() {
        return position;
    }

    /** Its first offset in the source. */
    public int start() {
        return start;
    }

    /** The offset behind it in the source. */
    public int end() {
        return end;
    }
}
