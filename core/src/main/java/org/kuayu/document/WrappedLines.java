package org.kuayu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Puts paragraphs together again that the layout of a page broke into lines. */
public final class WrappedLines {
    private static final String STOPS = "。；;：:！？!?”";

    private WrappedLines() {}

    /**
     * From where on a line counts as full; 0 where no layout broke the text that way.
     *
     * @param halves in half characters, as a page breaks lines: a Chinese character is two, a figure one
     * @param characters in characters, as programs break lines
     */
    public record Width(int halves, int characters) {}

    /** The pages with their broken lines joined; a paragraph that crosses a page stays in two. */
    public static List<String> join(List<String> pages) {
        List<String> all = pages.stream().flatMap(String::lines).toList();
        Width width = width(all);
        return pages.stream().map(p -> join(p.lines().toList(), width)).toList();
    }

    /** The width of these lines. A first line is two characters narrower, and punctuation may not begin a line. */
    public static Width width(List<String> lines) {
        return new Width(full(lines, WrappedLines::halves, 8, 32), full(lines, WrappedLines::visible, 2, 16));
    }

    /** The widest but a tenth of the lines, less a tolerance, if three tenths of them reach it. */
    private static int full(List<String> lines, ToIntFunction<String> measure, int tolerance, int least) {
        int[] widths = lines.stream()
                .filter(l -> !l.isBlank())
                .mapToInt(measure)
                .sorted()
                .toArray();
        if (widths.length < 12) {
            return 0;
        }
        int widest = widths[widths.length * 9 / 10];
        int full = widest - tolerance;
        long count = Arrays.stream(widths).filter(n -> n >= full).count();
        return widest >= least && widest <= 140 && count * 10 >= widths.length * 3L ? full : 0;
    }

    /** Whether the paragraph goes on behind this line, when lines of this width are full. */
    public static boolean goesOn(String line, Width width) {
        String text = line.strip();
        if (text.isEmpty() || STOPS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        boolean byWidth = width.halves() > 0 && (halves(text) >= width.halves() || stretched(text));
        return byWidth || width.characters() > 0 && visible(text) >= width.characters();
    }

    private static String join(List<String> lines, Width width) {
        var out = new ArrayList<StringBuilder>();
        boolean open = false;
        for (String line : lines) {
            if (open && !line.isBlank()) {
                out.getLast().append(line.strip());
            } else {
                out.add(new StringBuilder(line.stripTrailing()));
            }
            open = goesOn(line, width);
        }
        return String.join("\n", out);
    }

    private static int visible(String line) {
        return (int) line.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }

    /** Whether a line was spaced out to the full width, because a long number did not fit on it any more. */
    private static boolean stretched(String text) {
        long blanks = text.chars().filter(Character::isWhitespace).count();
        return text.length() > 30 && blanks * 3 >= text.length();
    }

    private static int halves(String line) {
        return line.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c < 0x2000 ? 1 : 2)
                .sum();
    }
}
