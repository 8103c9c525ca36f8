package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.caseload.printed.PrintedNumber;

/** Says of each number of a running text what it measures, by the words before and behind it. For one passage. */
final class Locator {
    private static final int REACH = 60;
    private static final Set<Part> PERCENT = EnumSet.of(
            Part.CLOSING_RATE, Part.CLEARANCE, Part.RATE, Part.SHARE, Part.RISE, Part.FALL);
    private static final Set<Part> RATES = EnumSet.of(Part.CLOSING_RATE, Part.CLEARANCE, Part.RATE);
    private static final Set<Part> COUNTED = EnumSet.complementOf(
            EnumSet.of(Part.CLOSING_RATE, Part.CLEARANCE, Part.RATE, Part.SHARE, Part.NONE));

    private static final Pattern FROM = Pattern.compile("(?is).*(?:从|由|\\bfrom)\\s*");
    private static final Pattern SHORT = Pattern.compile("(?s).*(?<![新旧未已审执办吸回])[收结存]\\s*");
    private static final Pattern UP_TO = Pattern.compile(
            "(?is).*(?:(?:升|长|加|少|降|低|高)(?:至|到|为)|(?<=\\s|^)to)\\s*");

    private final String text;
    private int used;

    Locator(String text) {
        this.text = text;
    }

    /** The numbers with their words; ids count on from {@code first}. */
    List<Spot> list(List<PrintedNumber> numbers, int first) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < numbers.size(); i++) {
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).from() : text.length();
            spots.add(spot(first + i, numbers.get(i), next));
        }
        return spots;
    }

    private Spot spot(int id, PrintedNumber number, int next) {
        String before = before(number.from());
        String after = text.substring(number.to(), clauseEnd(number.to(), Math.min(next, number.to() + REACH)));
        boolean latin = !han(before + after);
        boolean wordBehind = latin || clause(before).isBlank();
        var part = part(number, before, after, wordBehind);
        var kept = part != Part.NONE && RATES.contains(part) && number.kind() == PrintedNumber.Kind.COUNT
                        && number.value().scale() > 0
                ? number.as(PrintedNumber.Kind.PERCENT)
                : number;
        String around = latin ? clause(before) + " " + after : before;
        used = number.to();
        boolean behind = wordBehind && part != Part.NONE && found(after, number).filter(p -> p == part).isPresent();
        used = behind ? number.to() + after.length() : used;
        var scope = Words.scope(around);
        var label = label(behind ? "" : clause(before), after);
        return new Spot(id, falls(kept, part), part, scope, label);
    }

    private static PrintedNumber falls(PrintedNumber number, Part part) {
        return part == Part.FALL && number.value().signum() > 0 ? number.with(number.value().negate()) : number;
    }

    private static String label(String before, String after) {
        String label = before.replaceAll("[\\s：:，,、（(]+$|^[\\s)）件]+", "").strip();
        String shown = label.isEmpty() ? after.strip() : label;
        return shown.length() > 40 ? shown.substring(shown.length() - 40) : shown;
    }

    private static boolean han(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The text before a number, from the number before it or the beginning of the sentence. */
    private String before(int from) {
        int start = Math.max(Math.max(0, used), from - REACH);
        for (int i = from - 1; i >= start; i--) {
            if (Prose.ends(text, i) || text.charAt(i) == '；' || text.charAt(i) == ';') {
                return text.substring(i + 1, from);
            }
        }
        return text.substring(start, from);
    }

    /** Its last clause. */
    private static String clause(String before) {
        String bare = before.replaceAll("[，,、\\s]+$", "");
        int cut = Math.max(Math.max(bare.lastIndexOf('，'), bare.lastIndexOf(',')), bare.lastIndexOf('、'));
        return bare.substring(cut + 1);
    }

    private int clauseEnd(int from, int most) {
        for (int i = from; i < most; i++) {
            if ("，,、；;（）()：:|\t\n".indexOf(text.charAt(i)) >= 0 || Prose.ends(text, i)) {
                return i;
            }
            if (text.startsWith(" and ", i) || text.startsWith(" but ", i) || text.startsWith(" while ", i)) {
                return i;
            }
        }
        return Math.max(from, most);
    }

    private static Set<Part> wanted(PrintedNumber number) {
        return switch (number.kind()) {
            case PERCENT -> PERCENT;
            case POINTS, TIMES -> EnumSet.of(Part.RISE, Part.FALL);
            default -> COUNTED;
        };
    }

    private static Optional<Part> found(String window, PrintedNumber number) {
        var met = Words.list(window).stream()
                .map(Words.Met::part)
                .filter(wanted(number)::contains)
                .toList();
        var telling = met.stream().filter(p -> p != Part.TOTAL && p != Part.REST).toList();
        return telling.isEmpty() ? met.stream().findFirst() : Optional.of(telling.getLast());
    }

    private static Part part(PrintedNumber number, String before, String after, boolean wordBehind) {
        String clause = clause(before);
        if (FROM.matcher(clause).matches()) {
            return Part.BASE;
        }
        if (number.kind() == PrintedNumber.Kind.COUNT && number.value().scale() > 0) {
            var rate = Words.last(clause, RATES);
            if (rate.isPresent() && number.unit().isEmpty()) {
                return rate.get();
            }
        }
        if (number.kind() == PrintedNumber.Kind.PERCENT) {
            return percent(number, before, after);
        }
        boolean base = Words.has(clause, Part.BASE) && found(clause, number).filter(Part::change).isEmpty()
                || wordBehind && Words.has(after, Part.BASE) && found(after, number).filter(Part::change).isEmpty();
        if (base) {
            return Part.BASE;
        }
        if (Words.has(clause, Part.EACH)) {
            return Part.EACH;
        }
        var behind = wordBehind ? found(after, number) : Optional.<Part>empty();
        if (behind.isEmpty() && UP_TO.matcher(clause).matches()) {
            return found(before, number).filter(Part::flow).orElse(Part.NONE);
        }
        if (behind.isEmpty() && SHORT.matcher(clause).matches()) {
            char verb = clause.strip().charAt(clause.strip().length() - 1);
            return verb == '收' ? Part.INTAKE : verb == '结' ? Part.CLOSED : Part.OPENING;
        }
        boolean telling = behind.filter(p -> p != Part.TOTAL && p != Part.REST).isPresent();
        return (telling ? behind : Optional.<Part>empty())
                .or(() -> found(clause, number))
                .or(() -> listed(before, number))
                .or(() -> behind)
                .orElse(Part.NONE);
    }

    /** The word of an earlier clause of the same sentence, where the last clause has none and goes on with it: 受理和审结分别为. */
    private static Optional<Part> listed(String before, PrintedNumber number) {
        String last = clause(before).strip();
        return last.isEmpty() || last.matches("(?:为|达|共|共计|计|达到|and|it)?") ? found(before, number) : Optional.empty();
    }

    private static Part percent(PrintedNumber number, String before, String after) {
        if (after.startsWith(" of ") && !after.startsWith(" of the rise")) {
            return Words.last(clause(before), EnumSet.of(Part.RISE, Part.FALL)).orElse(Part.SHARE);
        }
        if (UP_TO.matcher(clause(before)).matches()) {
            return Words.last(before, RATES).orElse(Part.NONE);
        }
        if (Words.has(clause(before), Part.BASE) && Words.last(clause(before), EnumSet.of(Part.RISE, Part.FALL)).isEmpty()) {
            return Part.BASE;
        }
        var said = Words.last(clause(before), PERCENT).or(() -> Words.last(after, PERCENT));
        if (said.isPresent()) {
            return said.get();
        }
        boolean bracket = before.stripTrailing().endsWith("（") || before.stripTrailing().endsWith("(");
        return bracket ? Part.SHARE : Words.last(before, PERCENT).orElse(Part.NONE);
    }
}
