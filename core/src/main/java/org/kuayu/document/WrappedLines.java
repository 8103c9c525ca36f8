package org.kuayu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts paragraphs together again that the layout of a page broke into lines. */
public final class WrappedLines {
    private static final String STOPS = "。；;：:！？!?”";

    private WrappedLines() {}

    /** The pages with their broken lines joined; a paragraph that crosses a page stays in two. */
    public static List<String> join(List<String> pages) {
        List<String> all = pages.stream().flatMap(String::lines).toList();
        int width = width(all);
        return pages.stream().map(p -> join(p.lines().toList(), width)).toList();
    }

    /**
     * From which width on a line counts as full, in half characters (a Chinese character is two, a figure one); 0 for text
     * that no layout broke. A first line is two characters narrower, and punctuation may not begin a line.
     */
    public static int width(List<String> lines) {
        int[] widths = lines.stream()
                .filter(l -> !l.isBlank())
                .mapToInt(WrappedLines::halves)
                .sorted()
                .toArray();
        if (widths.length < 12) {
            return 0;
        }
        int widest = widths[widths.length * 9 / 10];
        int full = widest - 8;
        long count = Arrays.stream(widths).filter(n -> n >= full).count();
        return widest >= 32 && widest <= 140 && count * 10 >= widths.length * 3L ? full : 0;
    }

    /** Whether the paragraph goes on behind this line, when lines of this width are full. */
    public static boolean goesOn(String line, int width) {
        String text = line.strip();
        return width > 0
                && !text.isEmpty()
                && (halves(text) >= width || stretched(text))
                && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static String join(List<String> lines, int width) {
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
