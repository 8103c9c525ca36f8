package org.kuayu.workbench.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words of a question in a text, for marking on the case page. */
final class Marks {
    private static final Pattern FIELD = Pattern.compile("^[\\p{L}-]+[:：]");
    private static final Pattern OPERATORS = Pattern.compile("\\b(?:AND|OR|NOT)\\b|~\\d*|[()（）*?]");
    private static final int MOST_WORDS = 20;
    private static final int MOST_MARKS = 2000;

    private Marks() {}

    /** The words that a question asks for; what it excludes is left out. */
    static List<String> words(String box) {
        String asked = box.replaceAll("(?:\\bNOT\\s+|(?<=^|\\s)-)(?:\"[^\"]*\"|\\S+)", " ");
        var words = new ArrayList<String>();
        String[] parts = asked.split("[\"“”]");
        for (int i = 0; i < parts.length; i++) {
            List<String> found = i % 2 == 1
                    ? List.of(parts[i].strip())
                    : Arrays.asList(
                            OPERATORS.matcher(parts[i]).replaceAll(" ").strip().split("\\s+"));
            found.stream()
                    .map(w -> FIELD.matcher(w).replaceFirst(""))
                    .filter(w -> !w.isBlank())
                    .forEach(words::add);
        }
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Start and end offsets of the words in the text, ascending, not overlapping; the longer word wins. */
    static List<Integer> in(String text, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String alternatives =
                String.join("|", words.stream().map(Pattern::quote).toList());
        var matcher = Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        var marks = new ArrayList<Integer>();
        while (matcher.find() && marks.size() < 2 * MOST_MARKS) {
            marks.add(matcher.start());
            marks.add(matcher.end());
        }
        return marks;
    }
}
