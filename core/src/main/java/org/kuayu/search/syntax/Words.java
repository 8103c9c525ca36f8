package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;

/** Turns one word, phrase or range of a lane into a clause; empty where the value is none for the lane. */
public final class Words {
    private static final Pattern ARTICLE = Pattern.compile("第?\\s*([0-9０-９]{1,4})\\s*条");
    private static final Pattern TO = Pattern.compile("\\s+TO\\s+|\\s*[～~至]\\s*");

    /** A mark behind more Han characters than a name has ends a question; it does not stand for a character. */
    private static final Pattern QUESTION = Pattern.compile("(?<=[\\p{IsHan}，、；：。]{5})[?]+");

    private Words() {}

    /** One word typed without quotes. */
    public static Optional<Clause> word(String text, Lane lane) {
        return switch (lane) {
            case NUMBER, CITES -> Optional.of(numbered(text, lane));
            case SOURCE -> Optional.of(new Clause.Exact(lane, Folding.fold(text.strip())));
            case FILED, CLOSED, JUDGED -> Values.days(text).map(d -> new Clause.Range(lane, d[0], d[1]));
            case CLAIMED -> amount(text);
            case STATUTE -> phrases(articles(text), lane);
            default -> words(QUESTION.matcher(text).replaceAll("，"), lane);
        };
    }

    private static Optional<Clause> words(String text, Lane lane) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('＊') >= 0
                ? Globs.clause(text.replace('＊', '*'), lane)
                : phrases(text, lane);
    }

    /** A phrase in quotes; with a slop its words may stand apart. */
    static Optional<Clause> quoted(String text, Lane lane, int slop) {
        if (lane.day() || lane == Lane.CLAIMED || lane == Lane.NUMBER || lane == Lane.CITES || lane == Lane.SOURCE) {
            return word(text, lane);
        }
        if (slop > 0) {
            var parts = new ArrayList<List<Unit>>();
            for (String part : text.strip().split("\\s+")) {
                if (!Unit.listOf(part).isEmpty()) {
                    parts.add(Unit.listOf(part));
                }
            }
            if (parts.size() > 1) {
                return Optional.of(new Clause.Near(lane, parts.subList(0, Math.min(8, parts.size())), slop, false));
            }
        }
        List<Unit> units = Unit.listOf(lane == Lane.STATUTE ? articles(text) : text);
        return units.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(lane, units, false));
    }

    /** A case number found in the box: the case that bears it, those that cite it, and texts that mention it. */
    static Clause number(String key, String written, Lane lane) {
        if (lane == Lane.NUMBER || lane == Lane.CITES) {
            return new Clause.Number(key, lane == Lane.NUMBER, lane == Lane.CITES);
        }
        List<Unit> units = Unit.listOf(written);
        return new Clause.Or(List.of(new Clause.Number(key, true, true), new Clause.Phrase(Lane.TEXT, units, false)));
    }

    /** A value of the number field: a whole number in any spelling, or its beginning. */
    static Clause numbered(String text, Lane lane) {
        var spans = NumberSpan.listIn(text);
        Optional<String> key = spans.isEmpty()
                ? NumberSpan.whole(text)
                : Optional.of(spans.getFirst().key());
        return key.map(k -> number(k, text, lane)).orElseGet(() -> new Clause.NumberStart(beginning(text)));
    }

    private static String beginning(String text) {
        String canonical = Canonical.of(text);
        return canonical.matches("[12][0-9]{3}.*")
                ? "(" + canonical.substring(0, 4) + ")" + canonical.substring(4)
                : canonical;
    }

    /** From and to of a lane with days or amounts; {@code *} leaves an end open. */
    public static Optional<Clause> range(String text, Lane lane) {
        String[] ends = TO.split(text.strip(), -1);
        if (ends.length != 2 || !lane.day() && lane != Lane.CLAIMED) {
            return Optional.empty();
        }
        OptionalLong from = bound(ends[0], lane, 0);
        OptionalLong to = bound(ends[1], lane, 1);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause.Range(lane, from.getAsLong(), to.getAsLong()));
    }

    private static OptionalLong bound(String text, Lane lane, int end) {
        if (text.isBlank() || text.strip().equals("*")) {
            return OptionalLong.of(end == 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        if (lane == Lane.CLAIMED) {
            return Values.amount(text);
        }
        return Values.days(text).map(d -> OptionalLong.of(d[end])).orElse(OptionalLong.empty());
    }

    private static Optional<Clause> amount(String text) {
        OptionalLong cents = Values.amount(text);
        return cents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause.Range(Lane.CLAIMED, cents.getAsLong(), cents.getAsLong()));
    }

    /** Phrases for what stands between punctuation, all of which must match. */
    public static Optional<Clause> phrases(String text, Lane lane) {
        var all = new ArrayList<Clause>();
        var phrase = new ArrayList<Unit>();
        for (Unit unit : Unit.listOf(text)) {
            if (!phrase.isEmpty() && unit.position() > phrase.getLast().position() + 1) {
                all.add(new Clause.Phrase(lane, phrase, true));
                phrase.clear();
            }
            phrase.add(unit);
        }
        if (!phrase.isEmpty()) {
            all.add(new Clause.Phrase(lane, phrase, true));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Clause.all(all));
    }

    /** Writes 第264条 as statutes do: 第二百六十四条. */
    static String articles(String text) {
        return ARTICLE.matcher(text).replaceAll(m -> "第" + chinese(Integer.parseInt(m.group(1))) + "条");
    }

    private static String chinese(int n) {
        String digits = "零一二三四五六七八九";
        String[] places = {"", "十", "百", "千"};
        var out = new StringBuilder();
        String text = String.valueOf(n);
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int place = text.length() - 1 - i;
            boolean tail = text.substring(i).matches("0+");
            if (tail) {
                break;
            }
            if (digit != 0) {
                out.append(digits.charAt(digit)).append(places[place]);
            } else if (out.charAt(out.length() - 1) != '零') {
                out.append('零');
            }
        }
        return n >= 10 && n < 20 ? out.substring(1) : out.isEmpty() ? "零" : out.toString();
    }
}
