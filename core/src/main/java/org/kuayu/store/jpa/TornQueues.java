package org.kuayu.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The queues of which a unit that never became whole has rows. What is derived for them may no longer follow from their
 * events: it is dropped, and they are put down as out of date, so that the next tick of the clock computes it anew.
 */
final class TornQueues {
    /** By how much a row's number is divided to give that of its property unit. */
    private static final Map<String, Long> PLACES =
            Map.of("queue_event", 1L << 32, "queue_standing", 1L << 16, "queue_end", 1L);

    private final Connection connection;
    private final long unit;
    private final SortedSet<Long> torn = new TreeSet<>();

    /**
     * The queues over this connection.
     *
     * @param unit the last whole unit
     */
    TornQueues(Connection connection, long unit) {
        this.connection = connection;
        this.unit = unit;
    }

    /** Looks for them, before their rows are set aside. */
    void find() throws SQLException {
        for (var place : PLACES.entrySet()) {
            String query = "select distinct number / " + place.getValue() + " from " + place.getKey() + " where unit > " + unit;
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    torn.add(rows.getLong(1));
                }
            }
        }
    }

    /** Drops what is derived for them, after their rows were set aside. */
    void mend() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (long number : torn) {
                statement.executeUpdate("delete from queue_standing where number >= " + (number << 16) + " and number < "
                        + (number + 1 << 16));
                statement.executeUpdate("delete from queue_end where number = " + number);
                statement.executeUpdate("insert into queue_end (number, unit_number, next_end, unit)"
                        + " select number, unit_number, 0, " + unit + " from queue_unit where number = " + number);
            }
        }
    }
}
