package org.kuayu.workbench.api;

import java.util.List;
import org.kuayu.search.CaseQuery;
import org.kuayu.workbench.search.ListAddress;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Reads the parameters of API calls; what is wrong is refused with the name of the parameter. */
final class Addresses {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST_HITS = 200;

    private Addresses() {}

    /** The question that the parameters ask, as on the page of cases, with {@code from} and {@code size}. */
    static CaseQuery query(Visit visit) {
        var asked = ListAddress.parse(visit.ctx().queryParamMap()).query();
        return asked.withPage(number(visit, "from", 0, MOST_FROM), number(visit, "size", 20, MOST_HITS));
    }

    /** A whole number from 0 to {@code most}; {@code usual} where the parameter is missing. */
    static int number(Visit visit, String name, int usual, int most) {
        String value = visit.query(name);
        if (value.isEmpty()) {
            return usual;
        }
        int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        if (number < 0 || number > most) {
            throw wrong(name);
        }
        return number;
    }

    /** One of the words; the first where the parameter is missing. */
    static String word(Visit visit, String name, List<String> words) {
        String value = visit.query(name);
        if (value.isEmpty()) {
            return words.getFirst();
        }
        if (!words.contains(value)) {
            throw wrong(name);
        }
        return value;
    }

    private static Refusal wrong(String name) {
        return new Refusal(400, "parameter", java.util.Map.of("parameter", name));
    }
}
