package org.kuayu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kuayu.casefile.Access;
import org.kuayu.search.syntax.Sentences;

/** The best passages of a case in memory: those with most marks. */
final class MemoryPassages {
    private static final int MOST = 3;

    private MemoryPassages() {}

    static List<Hits.Passage> of(MemoryCase c, AskedQuery question, Access access) {
        String text = c.content().text();
        List<Integer> marks = Marks.of(text, question);
        if (marks.isEmpty() || c.content().documents().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<int[]>();
        for (int start = 0; start < text.length(); start = Sentences.end(text, start)) {
            int[] range = {start, Sentences.end(text, start)};
            if (!within(marks, range).isEmpty()) {
                all.add(range);
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(r -> -within(marks, r).size()))
                .limit(MOST)
                .sorted(Comparator.comparingInt(r -> r[0]))
                .map(r -> DocumentSpan.passage(text, c.content().documents(), r, within(marks, r)))
                .map(p -> access.names() ? p : PersonNames.hide(p, c.content().persons()))
                .toList();
    }

    /** The marks inside the range, relative to its start. */
    private static List<Integer> within(List<Integer> marks, int[] range) {
        var inside = new ArrayList<Integer>();
        for (int i = 0; i < marks.size(); i += 2) {
            if (marks.get(i) < range[1] && marks.get(i + 1) > range[0]) {
                inside.add(Math.max(0, marks.get(i) - range[0]));
                inside.add(Math.min(range[1], marks.get(i + 1)) - range[0]);
            }
        }
        return inside;
    }
}
