package org.kuayu.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The matters of which a unit that never became whole has rows. They get back the cover that the last whole unit left; what
 * was derived is dropped, and they are marked by a negative unit, so that it is derived anew before anybody reads.
 */
final class TornMatters {
    private static final long WIDTH = 1L << 20;
    private static final List<String> OF_THE_MATTER = List.of("matter", "matter_before");
    private static final List<String> DERIVED = List.of("matter_lane", "matter_due", "matter_key");
    private static final String COLUMNS = "number, id, case_number, title, version, cover, clocks";

    private final Connection connection;
    private final long unit;
    private final SortedSet<Long> torn = new TreeSet<>();

    /**
     * The matters over this connection.
     *
     * @param unit the last whole unit
     */
    TornMatters(Connection connection, long unit) {
        this.connection = connection;
        this.unit = unit;
    }

    /** Looks for them, before their rows are set aside. */
    void find() throws SQLException {
        for (String table : OF_THE_MATTER) {
            find("number", table);
        }
        find("number / " + WIDTH, "matter_event");
        for (String table : DERIVED) {
            find("number / " + WIDTH, table);
        }
    }

    private void find(String number, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select distinct " + number + " from " + table + " where unit > " + unit)) {
            while (rows.next()) {
                torn.add(rows.getLong(1));
            }
        }
    }

    /** Mends them, after their rows were set aside; gives the numbers of those whose last whole cover is not there. */
    List<String> mend() throws SQLException {
        var lost = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            for (long number : torn) {
                if (!mended(statement, number)) {
                    lost.add(Long.toString(number));
                }
            }
        }
        return lost;
    }

    private static boolean mended(Statement statement, long number) throws SQLException {
        long first = number * WIDTH;
        String own = " where number >= " + first + " and number < " + (first + WIDTH);
        for (String table : DERIVED) {
            statement.executeUpdate("delete from " + table + own);
        }
        long events = 0;
        try (var last = statement.executeQuery("select max(number) from matter_event" + own)) {
            last.next();
            events = Math.max(0, last.getLong(1) - first);
        }
        String whole = " where number = " + number + " and version = " + events;
        statement.executeUpdate("insert into matter (" + COLUMNS + ", unit) select " + COLUMNS
                + ", unit from matter_before" + whole + " and not exists (select 1 from matter where number = " + number
                + ")");
        return statement.executeUpdate("update matter set unit = -1" + whole) == 1 || events == 0;
    }
}
