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

    /** From how many visible characters on a line counts as full; 0 for text that no layout broke. */
    public static int width(List<String> lines) {
        int[] lengths = lines.stream()
                .filter(l -> !l.isBlank())
                .mapToInt(WrappedLines::visible)
                .sorted()
                .toArray();
        if (lengths.length < 12) {
            return 0;
        }
        int widest = lengths[lengths.length * 9 / 10];
        int full = widest - Math.max(3, widest / 10);
        long count = Arrays.stream(lengths).filter(n -> n >= full).count();
        return widest >= 16 && widest <= 70 && count * 10 >= lengths.length * 3L ? full : 0;
    }

    /** Whether the paragraph goes on behind this line, when lines of this width are full. */
    public static boolean goesOn(String line, int width) {
        String text = line.strip();
        return width > 0
                && !text.isEmpty()
                && visible(text) >= width
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

    private static int visible(String line) {
        return (int) line.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count();
    }
}
