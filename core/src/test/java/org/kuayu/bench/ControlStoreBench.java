package org.kuayu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kuayu.control.QueueStore;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.JpaStores;

/**
 * The store of queues against plain JDBC on the same tables: {@code ControlStoreBench FOLDER UNITS}. An empty folder is filled
 * first, which takes long; a filled one is used as it is.
 */
public final class ControlStoreBench {
    private static final Set<SeizureState> IN_FORCE = Set.of(SeizureState.ACTIVE, SeizureState.PRE_ACTIVE);
    private static final Set<SeizureState> WAITING = Set.of(SeizureState.WAITING, SeizureState.PRE_WAITING);
    private static final int[] DAYS = {7, 30, 90};
    private static final LocalDate TODAY = InventedQueues.TODAY;

    /** Days before the first one asked for, on which nothing in force ends: H2 keeps the answer to the last question. */
    private static final Random EARLIER = new Random(4);

    private ControlStoreBench() {}

    private interface Work {
        long run() throws SQLException;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        int units = Integer.parseInt(args[1]);
        if (!Files.exists(folder.resolve("db/kuayu.mv.db"))) {
            Files.createDirectories(folder);
            InventedQueues.build(folder, units);
        }
        long size = Files.size(folder.resolve("db/kuayu.mv.db")) >> 20;
        try (Connection plain = InventedQueues.connect(folder)) {
            System.out.printf(
                    "%,d units, %,d events, %,d standing rows, %,d MB%n",
                    one(plain, "select count(*) from queue_unit"),
                    one(plain, "select count(*) from queue_event"),
                    one(plain, "select count(*) from queue_standing"),
                    size);
            plain(plain, units);
        }
        long start = System.nanoTime();
        try (var stores = JpaStores.inFolder(folder)) {
            System.out.printf("opened in %.1f s%n", (System.nanoTime() - start) / 1e9);
            expiry(stores.control().queues());
            ledgers(stores.control().queues(), units);
            recompute(stores.control().queues());
            accept(stores, units);
        }
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            long last = 0;
            while (rows.next()) {
                last = rows.getLong(1);
            }
            return last;
        }
    }

    private static void time(String name, int rounds, Work work) throws SQLException {
        long[] micros = new long[rounds];
        long first = 0;
        long result = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            result = work.run();
            micros[i] = (System.nanoTime() - start) / 1_000;
            first = i == 0 ? micros[0] : first;
        }
        Arrays.sort(micros);
        System.out.printf(
                "%-46s first %8.2f  p50 %8.2f  p95 %8.2f ms  (%,d)%n",
                name, first / 1e3, micros[rounds / 2] / 1e3, micros[rounds * 95 / 100] / 1e3, result);
    }

    /** The same questions as somebody would write them in SQL. */
    private static void plain(Connection c, int units) throws SQLException {
        var random = new Random(1);
        time("plain: counts of one court", 20, () -> {
            long all = 0;
            for (int days : DAYS) {
                all = one(c, count("'ACTIVE', 'PRE_ACTIVE'", 0, days));
                one(c, count("'WAITING', 'PRE_WAITING'", 0, days));
            }
            one(c, count("'EXPIRED'", -90, -1));
            return all;
        });
        time("plain: first page of one court", 20, () -> one(c, page("'ACTIVE', 'PRE_ACTIVE'")));
        time("plain: events of one unit", 2_000, () -> one(
                c,
                "select octet_length(e.event) from queue_unit u join queue_event e on e.number >= u.number * 4294967296"
                        + " and e.number < (u.number + 1) * 4294967296 where u.unit_number = '"
                        + InventedQueues.unit(random.nextInt(units)) + "'"));
        long start = System.nanoTime();
        long bytes = 0;
        try (var statement = c.createStatement()) {
            statement.setFetchSize(1_000);
            for (long last = 0; ; ) {
                long before = last;
                try (var rows = statement.executeQuery("select number, event from queue_event where number > " + last
                        + " order by number fetch first 15000 rows only")) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        bytes += rows.getBytes(2).length;
                    }
                }
                if (last == before) {
                    break;
                }
            }
        }
        System.out.printf("plain: all events read in %.1f s, %,d bytes%n", (System.nanoTime() - start) / 1e9, bytes);
    }

    private static String where(String states, int from, int until) {
        return " from queue_standing where controller = '" + InventedQueues.BUSY + "' and state in (" + states
                + ") and last_day between " + TODAY.plusDays(from - EARLIER.nextInt(99)).toEpochDay() + " and "
                + TODAY.plusDays(until).toEpochDay();
    }

    private static String count(String states, int from, int until) {
        return "select count(*)" + where(states, from, until);
    }

    private static String page(String states) {
        return "select *" + where(states, 0, 90) + " order by last_day, unit_number, intake fetch first 50 rows only";
    }

    private static StandingFilter filter(Set<CourtCode> courts, Set<SeizureState> states, int from, int until) {
        return new StandingFilter(
                courts,
                "",
                states,
                Optional.of(TODAY.plusDays(from - EARLIER.nextInt(99))),
                Optional.of(TODAY.plusDays(until)),
                "");
    }

    /** What the list of what is due asks for, at once and part by part. */
    private static void expiry(QueueStore queues) throws SQLException {
        var own = Set.of(InventedQueues.BUSY);
        Work counts = () -> {
            long all = 0;
            for (int days : DAYS) {
                all = queues.countStanding(filter(own, IN_FORCE, 0, days));
                queues.countStanding(filter(own, WAITING, 0, days));
            }
            queues.countStanding(filter(own, Set.of(SeizureState.EXPIRED), -90, -1));
            return all;
        };
        Work page = () -> queues.listStanding(filter(own, IN_FORCE, 0, 90), 0, 50).size();
        time("expiry list: first page and counts", 40, () -> page.run() + counts.run());
        time("expiry list: counts", 40, counts);
        time("expiry list: first page", 40, page);
        time("expiry list: page behind 50 000", 10, () -> queues.listStanding(filter(own, IN_FORCE, 0, 90), 50_000, 50).size());
        time("all courts: count", 10, () -> queues.countStanding(filter(Set.of(), IN_FORCE, 0, 90)));
        time("all courts: first page", 10, () -> queues.listStanding(filter(Set.of(), IN_FORCE, 0, 90), 0, 50).size());
        var force = filter(own, IN_FORCE, 0, 90);
        var text = new StandingFilter(own, "", IN_FORCE, force.from(), force.until(), "执77");
        time("expiry list: a text", 5, () -> queues.listStanding(text, 0, 50).size());
        time("expiry list: count of a text", 5, () -> queues.countStanding(text));
        time("units whose rows are out of date", 40, () -> queues.listEndedBefore(TODAY.plusDays(5 - EARLIER.nextInt(99)), 500).size());
    }

    private static void ledgers(QueueStore queues, int units) throws SQLException {
        var random = new Random(2);
        time("ledger: events of one unit", 5_000, () -> queues.list(InventedQueues.unit(random.nextInt(units))).size());
        time("ledger: events and queue of one unit", 5_000, () -> {
            UnitNumber unit = InventedQueues.unit(random.nextInt(units));
            return InventedQueues.state(unit, queues.list(unit)).seizures().size();
        });
        time("holder of one unit", 2_000, () -> queues.listStanding(
                        new StandingFilter(
                                Set.of(),
                                "",
                                IN_FORCE,
                                Optional.empty(),
                                Optional.empty(),
                                InventedQueues.unit(random.nextInt(units)).value()),
                        0,
                        1)
                .size());
    }

    private static void recompute(QueueStore queues) {
        long start = System.nanoTime();
        long computing = 0;
        long events = 0;
        long seizures = 0;
        Optional<UnitNumber> after = Optional.empty();
        for (var page = queues.listEventsAfter(after, 5_000); !page.isEmpty(); ) {
            long read = System.nanoTime();
            for (var queue : page.entrySet()) {
                List<QueueEvent> own = queue.getValue();
                events += own.size();
                seizures += InventedQueues.state(queue.getKey(), own).seizures().size();
            }
            computing += System.nanoTime() - read;
            after = Optional.of(page.lastEntry().getKey());
            page = queues.listEventsAfter(after, 5_000);
        }
        System.out.printf(
                "recomputation: %.1f s, of which the queue function %.1f s; %,d events, %,d seizures%n",
                (System.nanoTime() - start) / 1e9, computing / 1e9, events, seizures);
    }

    /** One notice more, durable: event, queue, derived rows. */
    private static void accept(JpaStores stores, int units) throws SQLException {
        var random = new Random(3);
        var queues = stores.control().queues();
        time("write: one notice, acknowledged", 200, () -> stores.journal().write(() -> {
            int serial = random.nextInt(units);
            UnitNumber unit = InventedQueues.unit(serial);
            String registry = InventedQueues.registry(serial);
            var act = queues.list(unit).getFirst().act();
            queues.append(registry, unit, new QueueEvent(queues.nextIntake(registry), InventedQueues.NOW, act));
            var state = InventedQueues.state(unit, queues.list(unit));
            queues.putStanding(unit, InventedQueues.rows(state, registry), state.nextEnd());
            return (long) state.seizures().size();
        }));
    }
}
