package org.kuayu.caseload.column;

import java.util.OptionalLong;

/**
 * Case identifiers as 64-bit numbers that give the text back. A case number is its year, its serial and what stands
 * around the serial, which many cases share: {@code (2024)渝0112民初} and {@code 号}. A text without a serial, or one of
 * more forms than there is room for, is kept as it is.
 */
final class CaseKeys {
    private static final int FRAME_BITS = 19;
    private static final int SERIAL_BITS = 30;
    private static final int MOST_FRAMES = 1 << FRAME_BITS;
    private static final int MOST_SERIAL = (1 << SERIAL_BITS) - 1;
    private static final int NO_YEAR = 0x3FFF;
    private static final int YEAR_LENGTH = 6;
    private static final char SERIAL = '\u0000';

    final Names<String> frames = new Names<>();
    final Names<String> texts = new Names<>();

    /** The key of the text, given to it if it has none yet. */
    long key(String text) {
        var parts = Parts.of(text);
        if (!parts.regular() || frames.find(parts.frame) < 0 && frames.size() == MOST_FRAMES) {
            return Long.MIN_VALUE | texts.number(text);
        }
        return parts.key(frames.number(parts.frame));
    }

    /** The key of the text, if it has one. */
    OptionalLong find(String text) {
        var parts = Parts.of(text);
        int frame = parts.regular() ? frames.find(parts.frame) : -1;
        if (frame >= 0) {
            return OptionalLong.of(parts.key(frame));
        }
        int kept = texts.find(text);
        return kept >= 0 ? OptionalLong.of(Long.MIN_VALUE | kept) : OptionalLong.empty();
    }

    /** The text of the key. */
    String text(long key) {
        if (key < 0) {
            return texts.get((int) key);
        }
        int year = (int) (key >>> SERIAL_BITS + FRAME_BITS);
        int serial = (int) (key >>> FRAME_BITS) & MOST_SERIAL;
        String frame = frames.get((int) key & MOST_FRAMES - 1);
        String head = year == NO_YEAR ? "" : "(" + Integer.toString(10_000 + year).substring(1) + ")";
        return head + frame.replace(String.valueOf(SERIAL), Integer.toString(serial));
    }

    /** A text taken apart; the serial is nought where it has none. */
    private record Parts(int year, int serial, String frame) {
        static Parts of(String text) {
            boolean dated = text.length() > YEAR_LENGTH
                    && text.charAt(0) == '('
                    && text.charAt(5) == ')'
                    && digits(text, 5) == 1;
            int head = dated ? YEAR_LENGTH : 0;
            int mark = text.indexOf('号', head);
            int end = mark < 0 ? text.length() : mark;
            int start = Math.max(head, digits(text, end));
            while (start < end && text.charAt(start) == '0') {
                start++;
            }
            if (start >= end || end - start > 9 || text.indexOf(SERIAL) >= 0) {
                return new Parts(0, 0, "");
            }
            int year = dated ? Integer.parseInt(text, 1, 5, 10) : NO_YEAR;
            return new Parts(
                    year,
                    Integer.parseInt(text, start, end, 10),
                    text.substring(head, start) + SERIAL + text.substring(end));
        }

        /** Where the digits that stand before {@code end} begin. */
        private static int digits(String text, int end) {
            int at = end;
            while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
                at--;
            }
            return at;
        }

        boolean regular() {
            return serial > 0 && serial <= MOST_SERIAL;
        }

        long key(int frameNumber) {
            return (long) year << SERIAL_BITS + FRAME_BITS | (long) serial << FRAME_BITS | frameNumber;
        }
    }
}
