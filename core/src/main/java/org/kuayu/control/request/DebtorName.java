package org.kuayu.control.request;

import org.kuayu.party.MatchKeys;
import org.kuayu.party.OrganisationNames;
import org.kuayu.party.Person;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;

/**
 * How a queue names a debtor, an owner or a buyer: the masked name, and behind a {@code #} eight digits of the key of the
 * whole name, so that 张三 and 张四, both 张*, are not taken for one person, while one person is the same on paper, where
 * no number may stand, and on the wire.
 */
public final class DebtorName {
    private static final int DIGITS = 8;

    private DebtorName() {}

    /** The name of this person in a queue. */
    public static String of(Person person) {
        String key = MatchKeys.names(person).getFirst();
        int start = key.indexOf(':') + 1;
        String name = Canonical.of(person.name());
        return (person.natural() ? Masking.name(name) : name) + "#" + key.substring(start, start + DIGITS);
    }

    /** The name of somebody of whom a paper says the name alone. */
    public static String written(String name) {
        return of(Person.unnumbered(name, !OrganisationNames.likely(name)));
    }

    /** What may be shown of a name in a queue: without the key. */
    public static String shown(String name) {
        int mark = name.lastIndexOf('#');
        return mark < 0 ? name : name.substring(0, mark);
    }
}
