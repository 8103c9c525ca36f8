package org.kuayu.casefile.counted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.Procedure;
import org.kuayu.text.Table;

/** The table {@code closing-words.csv}: which way of closing the words of a result mean in which procedure. */
final class ClosingWords {
    /** Texts that stand in this order in the result. */
    private record Row(List<String> words, int length, ClosingKind kind) {
        boolean in(String text) {
            int at = 0;
            for (String word : words) {
                int found = text.indexOf(word, at);
                if (found < 0) {
                    return false;
                }
                at = found + word.length();
            }
            return true;
        }
    }

    private static final Map<Procedure, List<Row>> ROWS = rows();

    private ClosingWords() {}

    /** What this result means; {@link ClosingKind#OTHER} where the table has none of its words. */
    static ClosingKind kind(Procedure procedure, String result) {
        Optional<Row> best = Optional.empty();
        for (Row row : result.isEmpty() ? List.<Row>of() : ROWS.get(procedure)) {
            boolean longer = best.isEmpty() || row.length > best.get().length;
            if (longer && row.in(result)) {
                best = Optional.of(row);
            }
        }
        return best.map(Row::kind).orElse(ClosingKind.OTHER);
    }

    private static Map<Procedure, List<Row>> rows() {
        var all = new EnumMap<Procedure, List<Row>>(Procedure.class);
        for (Procedure p : Procedure.values()) {
            all.put(p, new ArrayList<>());
        }
        for (Map<String, String> row :
                Table.beside(ClosingWords.class, "closing-words.csv").rows()) {
            var words = List.of(row.get("words").split("…"));
            int length = words.stream().mapToInt(String::length).sum();
            var one = new Row(words, length, ClosingKind.valueOf(row.get("kind")));
            procedures(row.get("procedures")).forEach(p -> all.get(p).add(one));
        }
        return all;
    }

    private static List<Procedure> procedures(String names) {
        return names.equals("*")
                ? List.of(Procedure.values())
                : List.of(names.split("\\|")).stream().map(Procedure::valueOf).toList();
    }
}
