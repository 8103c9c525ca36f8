package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.text.Remark;

/**
 * The one box as it was read.
 *
 * @param conditions what must hold, in the order typed; empty for an empty box
 * @param notes {@code search.literal}, {@code search.shortened}, {@code search.no-words}
 */
public record Box(List<Condition> conditions, List<Remark> notes) {
    public Box {
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    /** Reads the box; never fails: what does not follow the syntax is read as plain words. */
    public static Box read(String box) {
        var notes = new ArrayList<Remark>();
        if (box.isBlank()) {
            return new Box(List.of(), notes);
        }
        Set<Clause> said = new HashSet<>();
        List<Condition> read = syntax(box, notes).stream()
                .filter(c -> !(c.clause() instanceof Clause.Everything) && said.add(c.clause()))
                .toList();
        if (read.isEmpty()) {
            notes.add(new Remark("search.no-words", box.strip()));
            return new Box(List.of(new Condition(box.strip(), new Clause.Or(List.of()))), notes);
        }
        return new Box(read, notes);
    }

    private static List<Condition> syntax(String box, List<Remark> notes) {
        try {
            var parser = new BoxParser(box);
            var read = parser.conditions();
            if (parser.shortened()) {
                notes.add(new Remark("search.shortened", String.valueOf(Lexer.MOST_TOKENS)));
            }
            return read;
        } catch (BadSyntax e) {
            int end = Math.min(box.length(), e.at() + 20);
            notes.add(new Remark("search.literal", (e.at() + 1) + ": " + box.substring(Math.min(e.at(), end), end)));
            return literal(box);
        }
    }

    private static List<Condition> literal(String box) {
        String words = Arrays.stream(box.split("\\s+"))
                .filter(w -> !w.equals("AND") && !w.equals("OR") && !w.equals("NOT"))
                .collect(Collectors.joining(" "));
        var conditions = new ArrayList<Condition>();
        for (String word : words.split(" ")) {
            Words.phrases(word, Lane.ANY).ifPresent(c -> conditions.addAll(flat(word, c)));
        }
        return conditions.subList(0, Math.min(conditions.size(), Lexer.MOST_TOKENS));
    }

    private static List<Condition> flat(String name, Clause clause) {
        List<Clause> parts = clause instanceof Clause.And a ? a.all() : List.of(clause);
        return parts.stream().map(p -> new Condition(name, p)).toList();
    }
}
