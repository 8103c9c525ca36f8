package org.kuayu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /** The same questions as somebody would write them in SQL. */
    private static void plain(Connection c, int units) throws SQLException {
        var random = new Random(1);
        Rounds.time("plain: counts of one court", 20, round -> {
            long all = 0;
            for (int days : DAYS) {
                all = one(c, count("'ACTIVE', 'PRE_ACTIVE'", 0, days));
                one(c, count("'WAITING', 'PRE_WAITING'", 0, days));
            }
            one(c, count("'EXPIRED'", -90, -1));
            return all;
        });
        Rounds.time("plain: first page of one court", 20, round -> one(c, page("'ACTIVE', 'PRE_ACTIVE'")));
        Rounds.time("plain: events of one unit", 2_000, round -> one(
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
        Rounds.Work counts = round -> {
            long all = 0;
            for (int days : DAYS) {
                all = queues.countStanding(filter(own, IN_FORCE, 0, days));
                queues.countStanding(filter(own, WAITING, 0, days));
            }
            queues.countStanding(filter(own, Set.of(SeizureState.EXPIRED), -90, -1));
            return all;
        };
        Rounds.Work page = round -> queues.listStanding(filter(own, IN_FORCE, 0, 90), 0, 50).size();
        Rounds.time("expiry list: first page and counts", 40, round -> page.run(round) + counts.run(round));
        Rounds.time("expiry list: counts", 40, counts);
        Rounds.time("expiry list: first page", 40, page);
        Rounds.time("expiry list: page behind 50 000", 10, round -> queues.listStanding(filter(own, IN_FORCE, 0, 90), 50_000, 50).size());
        Rounds.time("all courts: count", 10, round -> queues.countStanding(filter(Set.of(), IN_FORCE, 0, 90)));
        Rounds.time("all courts: first page", 10, round -> queues.listStanding(filter(Set.of(), IN_FORCE, 0, 90), 0, 50).size());
        var force = filter(own, IN_FORCE, 0, 90);
        var text = new StandingFilter(own, "", IN_FORCE, force.from(), force.until(), "执77");
        Rounds.time("expiry list: a text", 5, round -> queues.listStanding(text, 0, 50).size());
        Rounds.time("expiry list: count of a text", 5, round -> queues.countStanding(text));
        Rounds.time("units whose rows are out of date", 40, round -> queues.listEndedBefore(TODAY.plusDays(5 - EARLIER.nextInt(99)), 500).size());
    }

    private static void ledgers(QueueStore queues, int units) throws SQLException {
        var random = new Random(2);
        Rounds.time("ledger: events of one unit", 5_000, round -> queues.list(InventedQueues.unit(random.nextInt(units))).size());
        Rounds.time("ledger: events and queue of one unit", 5_000, round -> {
            UnitNumber unit = InventedQueues.unit(random.nextInt(units));
            return InventedQueues.state(unit, queues.list(unit)).seizures().size();
        });
        Rounds.time("holder of one unit", 2_000, round -> queues.listStanding(
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
        Rounds.time("write: one notice, acknowledged", 200, round -> stores.journal().write(() -> {
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
