package org.kuayu.matter.same;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kuayu.party.MatchKeys;
import org.kuayu.party.Person;
import org.kuayu.text.Canonical;

/**
 * The keys by which the same dispute is found elsewhere (BX-13): what a procedure gives to {@code MatterBook.Change}. A key
 * shows neither name, number nor text; guard it as personal data nevertheless, since who guesses a name can test it. Each
 * is shorter than 200 characters.
 */
public final class DuplicateKeys {
    static final String IDENTITY = "i";
    static final String NAME = "f";
    static final String SURNAME = "x";
    static final String CODE = "c";
    static final String ORGANISATION = "o";
    static final String AMOUNT = "a";
    private static final String BAND = "b";
    private static final String SKETCH = "s";

    private static final Set<String> ASKED = Set.of(IDENTITY, NAME, CODE, ORGANISATION, BAND);

    private static final Pattern FORMS = Pattern.compile("(股份有限公司|有限责任公司|有限公司|公司|集团)+(（.*）|\\(.*\\))?$");
    private static final int SHORTEST_STEM = 4;

    private final Set<String> keys;

    private DuplicateKeys(Set<String> keys) {
        this.keys = keys;
    }

    /**
     * The keys of a dispute without an amount.
     *
     * @param parties all parties of both sides, unmasked
     * @param text what it is about, in open words: never a private note, a concession or an offer
     */
    public static List<String> of(List<Person> parties, String text) {
        var keys = new LinkedHashSet<String>();
        for (Person person : parties) {
            add(keys, person.natural() ? IDENTITY : CODE, MatchKeys.numbers(person));
            add(keys, person.natural() ? NAME : ORGANISATION, MatchKeys.names(person));
            if (person.natural()) {
                add(keys, SURNAME, MatchKeys.names(Person.unnumbered(firstCharacter(person.name()), true)));
            } else {
                add(keys, ORGANISATION, MatchKeys.names(Person.unnumbered(stem(person.name()), false)));
            }
        }
        add(keys, BAND, TextSketch.bands(text));
        TextSketch.of(text).ifPresent(sketch -> keys.add(SKETCH + ":" + sketch.code()));
        return List.copyOf(keys);
    }

    /** The keys of a dispute about this amount, in 分. */
    public static List<String> of(List<Person> parties, String text, long amount) {
        var keys = new LinkedHashSet<>(of(parties, text));
        if (amount > 0) {
            keys.add(AMOUNT + ":" + amount);
        }
        return List.copyOf(keys);
    }

    private static String firstCharacter(String name) {
        String plain = Canonical.of(name);
        return plain.isEmpty() ? name : plain.substring(0, plain.offsetByCodePoints(0, 1));
    }

    /** The name without its legal form, which people leave out or cut short. */
    private static String stem(String name) {
        String stem = FORMS.matcher(Canonical.of(name)).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? name : stem;
    }

    private static void add(Set<String> keys, String letter, List<String> some) {
        some.forEach(key -> keys.add(letter + ":" + key.substring(key.indexOf(':') + 1)));
    }

    /** The keys as a store gave them back. */
    static DuplicateKeys kept(Set<String> keys) {
        return new DuplicateKeys(keys);
    }

    /** Those that a store is asked for: persons, and the bands of the text. Amounts and surnames are shared by too many. */
    List<String> asked() {
        return keys.stream()
                .filter(key -> ASKED.contains(key.substring(0, key.indexOf(':'))))
                .toList();
    }

    /** The keys with this letter. */
    Set<String> with(String letter) {
        var some = new TreeSet<String>();
        keys.stream().filter(key -> key.startsWith(letter + ":")).forEach(some::add);
        return some;
    }

    /** How alike both texts are, 0 to 1; empty where one of them was too short. */
    OptionalDouble likeness(DuplicateKeys other) {
        Set<String> mine = with(SKETCH);
        Set<String> others = other.with(SKETCH);
        return mine.isEmpty() || others.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sketch(mine).likeness(sketch(others)));
    }

    private static TextSketch sketch(Set<String> keys) {
        return TextSketch.ofCode(keys.iterator().next().substring(SKETCH.length() + 1));
    }
}
