package org.kuayu.intake.judgment;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;

/**
 * A text made easy to read by rules, every character's place in the original kept: no blanks, one width, one kind of
 * bracket, paragraphs divided by a line feed.
 */
final class Folded {
    private final String text;
    private final int[] origin;
    private final BitSet gaps;

    private Folded(String text, int[] origin, BitSet gaps) {
        this.text = text;
        this.origin = origin;
        this.gaps = gaps;
    }

    /** Folds a text as it came out of a file. */
    static Folded of(String original) {
        return of(original, Paragraphs.of(original));
    }

    /** The folding of one text while it goes on. */
    private static final class Folding {
        private final StringBuilder out;
        private final int[] origin;
        private final BitSet gaps = new BitSet();

        Folding(int length) {
            out = new StringBuilder(length);
            origin = new int[length * 2 + 2];
        }

        void begin(Paragraphs.Piece piece) {
            if (out.isEmpty()) {
                return;
            }
            if (piece.newParagraph()) {
                origin[out.length()] = Math.max(0, piece.start() - 1);
                out.append('\n');
            }
            gaps.set(out.length());
        }

        void append(char c, int place) {
            if (blank(c)) {
                gaps.set(out.length());
            } else {
                origin[out.length()] = place;
                out.append(fold(c));
            }
        }
    }

    private static Folded of(String original, List<Paragraphs.Piece> pieces) {
        var folding = new Folding(original.length());
        for (Paragraphs.Piece piece : pieces) {
            folding.begin(piece);
            for (int i = piece.start(); i < piece.end(); i++) {
                folding.append(original.charAt(i), i);
            }
        }
        folding.origin[folding.out.length()] = original.length();
        return new Folded(folding.out.toString(), folding.origin, folding.gaps);
    }

    /** Whether a character is white space or invisible. */
    static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static char fold(char c) {
        return switch (c) {
            case '(', '[', '［', '〔', '【', '﹝' -> '（';
            case ')', ']', '］', '〕', '】', '﹞' -> '）';
            case ':', '∶', '︰' -> '：';
            case ';' -> '；';
            case '，', '、', '。', '：', '；', '（', '）' -> c;
            case '﹒', '．' -> '.';
            case '•', '・', '∙' -> '·';
            default -> c < 0x80 ? c : single(c);
        };
    }

    private static char single(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded.charAt(0) : c;
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** Where the folded character at this index stood in the original. */
    int start(int index) {
        return origin[index];
    }

    /** Behind the original of the folded character before this index. */
    int end(int index) {
        return index == 0 ? 0 : origin[index - 1] + 1;
    }

    /** Whether a blank or break stood before the folded character at this index. */
    boolean gapBefore(int index) {
        return gaps.get(index);
    }

    /** A sure fact at the folded characters from {@code from} to before {@code to}. */
    <T> JudgmentFacts.Fact<T> fact(T value, int from, int to) {
        return new JudgmentFacts.Fact<>(value, start(from), Math.max(start(from), end(to)), true, List.of());
    }
}
