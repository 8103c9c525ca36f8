package org.kuayu.party;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys under which a person is looked up: two persons whom {@link PersonMatch} may find exact or similar share one at
 * least, except where both name and number are masked. A key is a letter, a colon and 40 hexadecimal digits; it shows
 * neither name nor number.
 */
public final class MatchKeys {
    private static final int DIGITS = 40;

    private MatchKeys() {}

    /** Every key of the person, the number's first. */
    public static List<String> of(Person person) {
        return Stream.concat(numbers(person).stream(), names(person).stream()).toList();
    }

    /** The keys of the number; none where no number is known. */
    public static List<String> numbers(Person person) {
        return person.number().isEmpty() ? List.of() : List.of(key("n", NumberForms.shortest(person)));
    }

    /** The keys of the name. */
    public static List<String> names(Person person) {
        return List.of(key("p", NameForms.folded(person.name())));
    }

    private static String key(String letter, String text) {
        return letter + ":" + PersonKey.hash("kuayu.match.1", letter, text).substring(0, DIGITS);
    }
}
