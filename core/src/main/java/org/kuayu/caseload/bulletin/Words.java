package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.caseload.printed.Folded;
import org.kuayu.text.Table;

/** The words of bulletins, from {@code bulletin-words.csv} and {@code bulletin-scopes.csv}. Immutable. */
final class Words {
    private record Word(String text, Part part) {}

    /**
     * A word in a text.
     *
     * @param part what it measures
     * @param from offset of its first character
     * @param to offset behind its last character
     */
    record Met(Part part, int from, int to) {}

    private static final List<Word> WORDS = Table.beside(Words.class, "bulletin-words.csv").rows().stream()
            .map(r -> new Word(r.get("word"), Part.valueOf(r.get("part"))))
            .sorted(Comparator.comparingInt((Word w) -> -w.text().length()))
            .toList();
    private static final List<String> SCOPES = Table.beside(Words.class, "bulletin-scopes.csv").rows().stream()
            .map(r -> r.get("word"))
            .sorted(Comparator.comparingInt((String w) -> -w.length()))
            .toList();

    private Words() {}

    /** All words in the text, by place; a longer word hides the shorter ones in it. */
    static List<Met> list(String text) {
        String folded = Folded.of(text).toLowerCase(Locale.ROOT);
        boolean[] taken = new boolean[folded.length()];
        var found = new ArrayList<Met>();
        for (Word word : WORDS) {
            for (int at = folded.indexOf(word.text()); at >= 0; at = folded.indexOf(word.text(), at + 1)) {
                int end = at + word.text().length();
                if (!taken[at] && !taken[end - 1] && whole(folded, at, end)) {
                    Arrays.fill(taken, at, end, true);
                    found.add(new Met(word.part(), at, end));
                }
            }
        }
        found.sort(Comparator.comparingInt(Met::from));
        return found;
    }

    private static boolean whole(String text, int from, int to) {
        return !latin(text.charAt(from))
                || (from == 0 || !latin(text.charAt(from - 1))) && (to == text.length() || !latin(text.charAt(to)));
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The last word of the text that is one of these parts. */
    static Optional<Part> last(String text, Set<Part> parts) {
        var met = list(text).stream().map(Met::part).filter(parts::contains).toList();
        return met.isEmpty() ? Optional.empty() : Optional.of(met.getLast());
    }

    /** Whether the text has a word of this part. */
    static boolean has(String text, Part part) {
        return list(text).stream().anyMatch(m -> m.part() == part);
    }

    /** Which cases the text is about: the words of scope in it, in one order; empty text where it says none. */
    static String scope(String text) {
        String folded = Folded.of(text).toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        for (String word : SCOPES) {
            int at = folded.indexOf(word);
            if (at >= 0 && whole(folded, at, at + word.length()) && found.stream().noneMatch(f -> f.contains(word))) {
                found.add(word);
            }
        }
        return found.stream().collect(Collectors.joining("+"));
    }
}
