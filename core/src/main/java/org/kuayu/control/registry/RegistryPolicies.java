package org.kuayu.control.registry;

import java.util.Map;
import java.util.TreeMap;
import org.kuayu.calendar.TermEnd;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.text.Table;

/**
 * What each registry does where law leaves it open, and its service clock (handbook §7, P6): a table whose row {@code *}
 * holds the defaults. An embedder adds rows by {@link #withTable}. Immutable.
 */
public final class RegistryPolicies {
    private static final String DEFAULT = "*";

    private static final class Bundled {
        static final RegistryPolicies POLICIES = new RegistryPolicies(Map.of())
                .withTable(Table.beside(RegistryPolicies.class, "registry-policies.csv"));
    }

    /**
     * What one registry does.
     *
     * @param queue how it keeps its queues
     * @param serviceDays within how many working days it acts on an item
     */
    public record Policy(QueuePolicy queue, int serviceDays) {
        public Policy {
            if (serviceDays < 1) {
                throw new IllegalArgumentException("service days: " + serviceDays);
            }
        }
    }

    private final Map<String, Policy> policies;

    private RegistryPolicies(Map<String, Policy> policies) {
        this.policies = policies;
    }

    /** The table that ships with the library. */
    public static RegistryPolicies bundled() {
        return Bundled.POLICIES;
    }

    /**
     * This table and more rows: registry, termEnd, waitingTerm, renewStart, shareScopes, partialSale, serviceDays. An empty cell
     * means what the registry did before, else the default; a later row replaces an earlier one.
     */
    public RegistryPolicies withTable(Table table) {
        var all = new TreeMap<>(policies);
        table.rows().forEach(row -> all.put(row.get("registry"), read(row, all)));
        return new RegistryPolicies(Map.copyOf(all));
    }

    private static Policy read(Map<String, String> row, Map<String, Policy> known) {
        var fallback = known.getOrDefault(row.get("registry"), known.get(DEFAULT));
        QueuePolicy queue = fallback == null ? QueuePolicy.DEFAULT : fallback.queue;
        int days = fallback == null ? 1 : fallback.serviceDays;
        return new Policy(
                new QueuePolicy(
                        value(TermEnd.class, row.get("termEnd"), queue.termEnd()),
                        value(QueuePolicy.WaitingTerm.class, row.get("waitingTerm"), queue.waitingTerm()),
                        value(QueuePolicy.RenewStart.class, row.get("renewStart"), queue.renewStart()),
                        value(QueuePolicy.ShareScopes.class, row.get("shareScopes"), queue.shareScopes()),
                        value(QueuePolicy.PartialSale.class, row.get("partialSale"), queue.partialSale())),
                row.get("serviceDays").isEmpty() ? days : Integer.parseInt(row.get("serviceDays")));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String cell, E otherwise) {
        return cell.isEmpty() ? otherwise : Enum.valueOf(type, cell);
    }

    /** What the registry with this code does; the defaults for one without a row. */
    public Policy of(String registry) {
        return policies.getOrDefault(registry, policies.get(DEFAULT));
    }
}
