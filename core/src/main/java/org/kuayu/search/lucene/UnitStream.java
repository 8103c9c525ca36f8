package org.kuayu.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.kuayu.search.CaseContent;
import org.kuayu.search.syntax.UnitScanner;

/** Each unit as a term, and at the same position each two neighbouring Han characters as one; see {@code Pairs}. */
final class UnitStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final char[] unit = new char[64];
    private Iterator<String> values = List.<String>of().iterator();
    private UnitScanner scan = new UnitScanner("");
    private boolean ahead;
    private int base;
    private int shift;
    private int length;
    private int start;
    private boolean han;
    private int position;
    private int given;
    private boolean pair;

    /** The values to be read next, one behind the other; offsets go on from value to value. */
    UnitStream of(List<String> next) {
        values = next.iterator();
        scan = new UnitScanner("");
        base = 0;
        shift = 0;
        given = -1;
        position = -1;
        pair = false;
        lengthOfValue = 0;
        ahead = false;
        return this;
    }

    private int lengthOfValue;

    private boolean forward() {
        while (!scan.next()) {
            if (!values.hasNext()) {
                return false;
            }
            String value = values.next();
            base += lengthOfValue == 0 ? 0 : lengthOfValue + 1;
            lengthOfValue = Math.max(1, value.length());
            shift = position < 0 ? 0 : position + CaseContent.GAP;
            scan = new UnitScanner(value);
        }
        return true;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pair) {
            pair = false;
            return joined();
        }
        if (!ahead && !forward()) {
            return false;
        }
        keep();
        term.copyBuffer(unit, 0, length);
        offset.setOffset(start, base + scan.end());
        increment.setPositionIncrement(position - given);
        given = position;
        int before = position;
        ahead = forward();
        pair = ahead && han && scan.han() && scan.position() + shift == before + 1;
        if (!ahead) {
            scan = new UnitScanner("");
        }
        return true;
    }

    /** Remembers the unit that the scanner stands at. */
    private void keep() {
        length = scan.length();
        System.arraycopy(scan.buffer(), 0, unit, 0, length);
        start = base + scan.start();
        han = scan.han();
        position = scan.position() + shift;
    }

    private boolean joined() {
        term.copyBuffer(unit, 0, length);
        term.append(java.nio.CharBuffer.wrap(scan.buffer(), 0, scan.length()));
        offset.setOffset(start, base + scan.end());
        increment.setPositionIncrement(0);
        return true;
    }
}
