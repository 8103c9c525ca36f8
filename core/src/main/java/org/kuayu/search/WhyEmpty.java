package org.kuayu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kuayu.search.syntax.Condition;
import org.kuayu.text.Remark;

/** Says which condition empties a set of hits; tries a bounded number of conditions. */
public final class WhyEmpty {
    private static final int MOST_TRIES = 12;

    private WhyEmpty() {}

    /**
     * A note {@code search.empty-because} for each condition without which there would be hits; when no single one is to
     * blame, for each that finds nothing even alone.
     *
     * @param conditions all that were asked
     * @param anyHit whether these conditions together match a case that the user may see
     */
    public static List<Remark> notes(List<Condition> conditions, Predicate<List<Condition>> anyHit) {
        List<Condition> tried = conditions.subList(0, Math.min(MOST_TRIES, conditions.size()));
        var blamed = new ArrayList<Remark>();
        for (Condition condition : tried) {
            List<Condition> others =
                    conditions.stream().filter(c -> c != condition).toList();
            if (!others.isEmpty() && anyHit.test(others)) {
                blamed.add(new Remark("search.empty-because", condition.name()));
            }
        }
        if (blamed.isEmpty()) {
            tried.stream()
                    .filter(c -> !anyHit.test(List.of(c)))
                    .forEach(c -> blamed.add(new Remark("search.empty-because", c.name())));
        }
        return blamed.stream().distinct().toList();
    }
}
