package org.kuayu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.JpaStores;

/**
 * Queues of invented units: on average three events a unit; in every tenth a seizure by one court that ends within 90 days.
 * The first 50 000 are written through the ports, the others are their rows again under other numbers. The indexes are made
 * afterwards, or H2 would write each of their pages anew at every commit.
 */
final class InventedQueues {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = LegalDay.start(TODAY).plusSeconds(10 * 3600);
    static final CourtCode BUSY = CourtCode.of("渝0112");

    private static final int FIRST = 50_000;
    private static final int CHUNK = 2_000;
    private static final long INTAKES = 10_000_000;
    private static final int REGISTRIES = 40;
    private static final int COURTS = 60;

    private final Random random = new Random(23);
    private final long[] intakes = new long[REGISTRIES];

    private InventedQueues() {}

    /** Makes a store in this folder that has so many units, or, beyond 50 000, the next multiple of that. */
    static void build(Path folder, int units) throws IOException, SQLException {
        JpaStores.inFolder(folder).close();
        indexes(folder, false);
        var invented = new InventedQueues();
        long start = System.nanoTime();
        try (var stores = JpaStores.inFolder(folder)) {
            for (int from = 0; from < Math.min(units, FIRST); from += CHUNK) {
                int first = from;
                stores.journal().write(() -> {
                    for (int serial = first; serial < Math.min(units, first + CHUNK); serial++) {
                        invented.put(stores, serial);
                    }
                    return 0;
                });
            }
        }
        System.out.printf("%,d units written after %.0f s%n", Math.min(units, FIRST), (System.nanoTime() - start) / 1e9);
        try (Connection connection = connect(folder)) {
            for (int times = 1; times * FIRST < units; times++) {
                again(connection, times);
            }
        }
        System.out.printf("rows written after %.0f s%n", (System.nanoTime() - start) / 1e9);
        indexes(folder, true);
        System.out.printf("indexes made after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** The rows of the first units once more, as those of the units that come so many times later. */
    private static void again(Connection connection, int times) throws SQLException {
        long more = (long) times * FIRST;
        String unit = "substring(unit_number, 1, 20) || lpad(cast(substring(unit_number, 21) as bigint) + " + more
                + ", 8, '0')";
        String first = " where number <= " + FIRST;
        String intake = "intake + " + times * INTAKES;
        try (var statement = connection.createStatement()) {
            statement.execute("insert into queue_unit (number, unit_number, unit) select number + " + more + ", " + unit
                    + ", unit from queue_unit" + first);
            statement.execute("insert into queue_event (number, registry, intake, event, unit) select number + "
                    + (more << 32) + ", registry, " + intake + ", event, unit from queue_event where number < "
                    + (FIRST + 1L << 32));
            statement.execute("insert into queue_end (number, unit_number, next_end, unit) select number + " + more + ", "
                    + unit + ", next_end, unit from queue_end" + first);
            String same = "seizure, scope, state, place, behind, controller, case_number, notice, debtor, effective,"
                    + " effective_nanos, last_day, unit";
            statement.execute("insert into queue_standing (number, unit_number, registry, intake, " + same
                    + ") select number + " + (more << 16) + ", " + unit + ", registry, " + intake + ", " + same
                    + " from queue_standing where number < " + (FIRST + 1L << 16));
            statement.execute("update control_counter set given = given + " + FIRST + " where name = 'queue-unit'");
            statement.execute("update control_counter set given = given + " + INTAKES + " where name like 'intake:%'");
        }
    }

    private static void indexes(Path folder, boolean make) throws IOException, SQLException {
        try (Connection connection = connect(folder);
                var statement = connection.createStatement()) {
            for (String sql : script()) {
                String index = sql.replaceFirst("(?s).*index if not exists (\\S+).*", "$1");
                if (index.startsWith("queue_") && !index.equals("queue_unit_number") && !index.equals("queue_event_intake")) {
                    statement.execute(make ? sql : "drop index if exists " + index);
                }
            }
            if (make) {
                statement.execute("analyze");
                statement.execute("checkpoint sync");
            }
        }
    }

    private static List<String> script() throws IOException {
        try (var in = JpaStores.class.getResourceAsStream("V2__control.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${order}", "");
            return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(sql -> sql.contains("index if not exists"))
                    .toList();
        }
    }

    /** The tables without the program between. */
    static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("db").resolve("kuayu")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536");
    }

    static UnitNumber unit(int serial) {
        int first = serial % FIRST;
        return UnitNumber.of(String.format(
                Locale.ROOT, "%s%03d%03dGB%05dF%08d", registry(serial), 1 + first % 7, 1 + first % 90, first / 200, serial));
    }

    static String registry(int serial) {
        return Integer.toString(500_101 + serial % REGISTRIES);
    }

    static QueueState state(UnitNumber unit, List<QueueEvent> events) {
        return UnitQueue.of(unit, events, QueuePolicy.DEFAULT).at(NOW);
    }

    private void put(JpaStores stores, int serial) {
        UnitNumber unit = unit(serial);
        String registry = registry(serial);
        List<QueueEvent> events = events(serial);
        events.forEach(event -> stores.control().queues().append(registry, unit, event));
        QueueState state = state(unit, events);
        stores.control().queues().putStanding(unit, rows(state, registry), state.nextEnd());
    }

    private List<QueueEvent> events(int serial) {
        var out = new ArrayList<QueueEvent>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            long intake = ++intakes[serial % REGISTRIES];
            boolean busy = i == 0 && serial % 10 == 0;
            Instant at = NOW.minusSeconds(86_400L * (busy ? 1_000 : 10 + random.nextInt(1_400)));
            out.add(new QueueEvent(intake, at, act(busy, intake, out)));
        }
        return out;
    }

    private QueueAct act(boolean busy, long intake, List<QueueEvent> before) {
        int dice = busy ? 9 : random.nextInt(10);
        if (dice < 2 && !before.isEmpty() && before.getLast().act() instanceof QueueAct.Deliver d) {
            return dice == 0
                    ? new QueueAct.Release(d.seizure().id(), d.seizure().court(), SeizureScope.WHOLE)
                    : new QueueAct.Renew(d.seizure().id(), d.seizure().court(), SeizureTerm.years(3));
        }
        CourtCode court = busy ? BUSY : CourtCode.of(String.format(Locale.ROOT, "渝%04d", 101 + random.nextInt(COURTS)));
        LocalDate end = TODAY.plusDays(busy ? random.nextInt(90) : random.nextInt(1_300) - 300);
        String number = "（2025）" + court + "执" + intake + "号";
        return new QueueAct.Deliver(new Seizure(
                "YW2025" + intake,
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                court,
                number,
                number + "之一",
                SeizureStage.ENFORCEMENT,
                "张*",
                SeizureTerm.written(end.minusYears(3).plusDays(1), end)));
    }

    static List<StandingRow> rows(QueueState state, String registry) {
        return state.seizures().stream()
                .map(s -> new StandingRow(
                        state.unit(),
                        registry,
                        s.seizure().id(),
                        s.scope().display(),
                        s.intake(),
                        s.state(),
                        s.place(),
                        state.waiting().size(),
                        s.controller(),
                        s.caseNumber(),
                        s.seizure().notice(),
                        s.seizure().debtor(),
                        s.effectiveFrom(),
                        s.lastDay()))
                .toList();
    }
}
