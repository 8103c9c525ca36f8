package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a word with wildcards. Between Han characters they stand for characters, in letters and digits for letters. */
final class Globs {
    private static final int STAR = 10;
    private static final Pattern LATIN = Pattern.compile(
            "[\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{N}*?&&[^\\p{IsHan}]]*[*?][\\p{L}\\p{N}*?&&[^\\p{IsHan}]]*");

    private Globs() {}

    static Optional<Clause> clause(String text, Lane lane) {
        var all = new ArrayList<Clause>();
        Matcher latin = LATIN.matcher(text);
        var rest = new StringBuilder();
        while (latin.find()) {
            all.add(new Clause.Glob(lane, Folding.fold(latin.group()).replaceAll("\\*+", "*")));
            latin.appendReplacement(rest, " ");
        }
        latin.appendTail(rest);
        han(rest.toString(), lane).ifPresent(all::addFirst);
        return all.isEmpty() ? Optional.empty() : Optional.of(Clause.all(all));
    }

    private static Optional<Clause> han(String text, Lane lane) {
        var parts = new ArrayList<List<Unit>>();
        for (String part : text.split("\\*+")) {
            List<Unit> units = holes(part);
            if (!units.isEmpty() && parts.size() < 8) {
                parts.add(units);
            }
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Clause.Phrase(lane, parts.getFirst(), false));
            default -> Optional.of(new Clause.Near(lane, parts, STAR * (parts.size() - 1), true));
        };
    }

    /** Units in which each {@code ?} leaves one position to any character. */
    private static List<Unit> holes(String part) {
        var units = new ArrayList<Unit>();
        int next = 0;
        for (String piece : part.split("\\?", -1)) {
            int shift = next;
            List<Unit> more = Unit.listOf(piece);
            more.forEach(u -> units.add(new Unit(u.term(), u.han(), u.position() + shift, u.start(), u.end())));
            next = (more.isEmpty() ? shift : units.getLast().position() + 1) + 1;
        }
        int first = units.isEmpty() ? 0 : units.getFirst().position();
        return units.stream()
                .map(u -> new Unit(u.term(), u.han(), u.position() - first, u.start(), u.end()))
                .toList();
    }
}
