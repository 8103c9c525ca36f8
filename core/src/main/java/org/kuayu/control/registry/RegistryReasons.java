package org.kuayu.control.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.text.Table;

/**
 * The reasons for which a registry may refuse an item or give it back, each with its rule. Its sentence is
 * {@code reason.CODE} in the messages. An embedder adds rows by {@link #withTable}. Immutable.
 */
public final class RegistryReasons {
    private static final class Bundled {
        static final RegistryReasons REASONS = new RegistryReasons(Map.of())
                .withTable(Table.beside(RegistryReasons.class, "registry-reasons.csv"));
    }

    /** What follows from a reason. */
    public enum Consequence {
        /** 不予办理. */
        REFUSE,
        /** 退回补正. */
        RETURN
    }

    /**
     * One reason.
     *
     * @param code stable
     * @param consequence what follows from it
     * @param rule where it stands
     */
    public record Known(String code, Consequence consequence, Citation rule) {}

    private final Map<String, Known> reasons;

    private RegistryReasons(Map<String, Known> reasons) {
        this.reasons = reasons;
    }

    /** The table that ships with the library. */
    public static RegistryReasons bundled() {
        return Bundled.REASONS;
    }

    /** This table and more rows: code, act, instrument, year, article. A later row replaces an earlier one. */
    public RegistryReasons withTable(Table table) {
        var all = new LinkedHashMap<>(reasons);
        for (Map<String, String> row : table.rows()) {
            var rule = new Citation(
                    row.get("instrument"), Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article")));
            all.put(row.get("code"), new Known(row.get("code"), Consequence.valueOf(row.get("act")), rule));
        }
        return new RegistryReasons(all);
    }

    /** Every reason, in the order of the table. */
    public List<Known> list() {
        return List.copyOf(reasons.values());
    }

    /** The reason with this code. */
    public Optional<Known> find(String code) {
        return Optional.ofNullable(reasons.get(code));
    }
}
