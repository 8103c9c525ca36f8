package org.kuayu.caseload.column;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.text.Table;

/**
 * A band of ages or amounts. Of ages: more than {@code from} months and at most {@code to}. Of amounts: at least
 * {@code from} and less than {@code to}, in 万元.
 *
 * @param key {@code 12-18}, or {@code 18-} without an upper end
 * @param from its lower end; nought for the first, which holds what is below too
 * @param to its upper end; absent where it has none
 */
record Bands(String key, int from, Optional<Integer> to) {
    /** The key of what has no age or amount. */
    static final String NONE = "NONE";

    private static final List<java.util.Map<String, String>> ROWS =
            Table.beside(Bands.class, "bands.csv").rows();

    /** The bands of {@code bands.csv} for this dimension, from the lowest. */
    static List<Bands> of(Dimension by) {
        return ROWS.stream()
                .filter(r -> r.get("dimension").equals(by.name()))
                .map(r -> parse(r.get("band")))
                .toList();
    }

    static Bands parse(String key) {
        int dash = key.indexOf('-');
        var to = key.substring(dash + 1);
        return new Bands(
                key,
                Integer.parseInt(key.substring(0, dash)),
                to.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(to)));
    }
}
