package org.kuayu.search.lucene;

import java.util.List;
import java.util.Set;
import org.kuayu.search.Facet;

/** Which numbers of a column are among the values chosen; for causes also what stands below them. */
final class Picked {
    private Picked() {}

    static boolean[] of(Names names, Facet facet, Set<String> chosen) {
        List<String> all = names.all();
        var picked = new boolean[all.size()];
        for (int n = 0; n < picked.length; n++) {
            picked[n] = matches(facet, all.get(n), chosen);
        }
        return picked;
    }

    private static boolean matches(Facet facet, String name, Set<String> chosen) {
        if (chosen.contains(name)) {
            return true;
        }
        for (int i = name.indexOf('/'); facet == Facet.CAUSE && i > 0; i = name.indexOf('/', i + 1)) {
            if (chosen.contains(name.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** False also for a number that was given after {@link #of} was asked. */
    static boolean has(boolean[] picked, int number) {
        return number < picked.length && picked[number];
    }
}
