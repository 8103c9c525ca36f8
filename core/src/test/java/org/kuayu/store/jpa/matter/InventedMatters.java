package org.kuayu.store.jpa.matter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Sealed;
import org.kuayu.store.jpa.JpaStores;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.matter.LaneRow.DueRow;

/**
 * Invented matters of 60 courts and 40 bodies, eight events, three clocks and six keys each: in every tenth the same court,
 * in every twentieth the same body besides. A quarter is open, seven tenths are done. The rows are written past the journal
 * and the indexes made afterwards, or H2 would write each of their pages anew at every commit.
 */
public final class InventedMatters {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant NOW = LegalDay.start(TODAY).plusSeconds(10 * 3600);
    public static final String COURT = "渝0112";
    public static final String BODY = "MB-01";
    public static final String PERSON = "li";

    private static final int EVENTS = 8;
    private static final int KEYS = 6;
    private static final int BATCH = 2_000;
    private static final Deadlines DEADLINES = Deadlines.bundled();
    private static final List<String> RULES =
            List.of("mediation.term.delegated", "mediation.accept-task", "filing.decide", "entrustment.done");

    private static final int COURSES = 2_000;

    private final Random random = new Random(29);
    private final List<Course> courses = IntStream.range(0, COURSES).mapToObj(i -> course()).toList();
    private final PreparedStatement matters;
    private final PreparedStatement events;
    private final PreparedStatement lanes;
    private final PreparedStatement due;
    private final PreparedStatement keys;

    /** Events that many matters share but for the identifier, as they are and as they are kept. */
    private record Course(List<MatterEvent> events, List<byte[]> packed) {}

    private InventedMatters(Connection c) throws SQLException {
        matters = c.prepareStatement("insert into matter (number, id, case_number, title, version, cover, clocks, unit)"
                + " values (?, ?, ?, ?, ?, ?, ?, 0)");
        events = c.prepareStatement("insert into matter_event (number, content, unit) values (?, ?, 0)");
        lanes = c.prepareStatement("insert into matter_lane (number, lane, standing, waiting, due, opened, id, matter, kind,"
                + " state, team, assignee, forgotten, unit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        due = c.prepareStatement("insert into matter_due (number, lane, due, id, event, rule, clock, matter, kind, team,"
                + " assignee, unit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        keys = c.prepareStatement("insert into matter_key (number, key_hash, matter, unit) values (?, ?, ?, 0)");
    }

    /** Makes a store in this folder that has so many matters. */
    public static void build(Path folder, int count) throws IOException, SQLException {
        JpaStores.inFolder(folder).close();
        long start = System.nanoTime();
        try (Connection connection = connect(folder)) {
            indexes(connection, false);
            connection.setAutoCommit(false);
            var invented = new InventedMatters(connection);
            for (int serial = 1; serial <= count; serial++) {
                invented.put(serial);
                if (serial % BATCH == 0 || serial == count) {
                    invented.send();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("update journal_head set number = " + count);
            }
            System.out.printf("rows written after %.0f s%n", (System.nanoTime() - start) / 1e9);
            indexes(connection, true);
        }
        System.out.printf("indexes made after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** The tables without the program between. */
    public static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("db").resolve("kuayu")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536");
    }

    private static void indexes(Connection connection, boolean make) throws IOException, SQLException {
        try (var in = JpaStores.class.getResourceAsStream("V3__matters.sql");
                var statement = connection.createStatement()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            List<String> script = Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(sql -> sql.contains("index if not exists matter_"))
                    .toList();
            for (String sql : script) {
                String index = sql.replaceFirst("(?s).*index if not exists (\\S+).*", "$1");
                statement.execute(make ? sql : "drop index if exists " + index);
            }
            if (make) {
                statement.execute("analyze");
                statement.execute("checkpoint sync");
            }
        }
    }

    public static String id(int serial) {
        return String.format(Locale.ROOT, "T-2026-%06d", serial);
    }

    private void put(int serial) throws SQLException {
        Course course = courses.get(random.nextInt(COURSES));
        List<MatterEvent> chain = course.events;
        Matter cover = cover(serial, chain);
        List<Deadline> clocks = clocks(cover, chain);
        List<String> found = IntStream.range(0, KEYS).mapToObj(i -> "k" + i + ":" + random.nextInt(60_000)).toList();
        var row = new MatterRow();
        CoverMapper.fill(row, cover);
        byte[] packed = ClockMapper.pack(new ClockMapper.Beside(found, clocks));
        add(matters, (long) serial, cover.id(), row.caseNumber, row.title, row.version, row.cover, packed);
        for (MatterEvent event : chain) {
            add(events, MatterRow.first(serial) + event.sequence(), course.packed.get(event.sequence() - 1));
        }
        long number = MatterRow.first(serial);
        for (String lane : LaneRow.lanes(cover)) {
            LaneRow.Line l = LaneRow.Line.of(lane, cover);
            add(lanes, number++, l.lane(), l.standing(), l.waiting(), l.due(), l.opened(), cover.id(), (long) serial,
                    l.kind(), l.state(), l.team(), l.assignee().orElse(null), l.forgotten());
        }
        putDue(serial, cover, clocks);
        number = MatterRow.first(serial);
        for (String key : found) {
            add(keys, number++, Plain.hash(key), (long) serial);
        }
    }

    private void putDue(int serial, Matter cover, List<Deadline> clocks) throws SQLException {
        long number = MatterRow.first(serial);
        List<String> all = Stream.concat(Stream.of(LaneRow.ALL), LaneRow.lanes(cover).stream()).toList();
        for (int i = 0; i < clocks.size(); i++) {
            for (String lane : clocks.get(i).closed().isPresent() ? List.<String>of() : all) {
                DueRow.Line l = DueRow.Line.of(lane, cover, clocks.get(i), i);
                add(due, number++, l.lane(), l.due(), cover.id(), l.event(), l.rule(), l.clock(), (long) serial, l.kind(),
                        l.team(), l.assignee().orElse(null));
            }
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void send() throws SQLException {
        for (var statement : List.of(matters, events, lanes, due, keys)) {
            statement.executeBatch();
        }
    }

    private Course course() {
        Instant at = NOW.minusSeconds(3_600L * (24 + random.nextInt(24 * 700)));
        var out = new ArrayList<MatterEvent>();
        for (int i = 1; i <= EVENTS; i++) {
            var facts = Fields.writer()
                    .text("ground", "双方对货款数额有争议，已约定下次调解时间。")
                    .number("amount", random.nextInt(90_000_000))
                    .fields();
            out.add(new MatterEvent(
                    "", i, at, new Actor("wang", COURT), new Act("mediation.noted"), facts, Sealed.NONE));
            at = at.plusSeconds(3_600L * (1 + random.nextInt(72)));
        }
        return new Course(out, out.stream().map(MatterEventMapper::pack).toList());
    }

    private Matter cover(int serial, List<MatterEvent> chain) {
        boolean busy = serial % 10 == 0;
        String court = busy ? COURT : String.format(Locale.ROOT, "渝%04d", 201 + random.nextInt(59));
        String body = serial % 20 == 0 ? BODY : "MB-" + (10 + random.nextInt(39));
        String other = String.format(Locale.ROOT, "川%04d", 104 + random.nextInt(30));
        int dice = random.nextInt(100);
        Matter.Standing standing =
                dice < 25 ? Matter.Standing.OPEN : dice < 30 ? Matter.Standing.ON_HOLD : Matter.Standing.DONE;
        String login = busy && random.nextInt(40) == 0 ? PERSON : "login" + random.nextInt(800);
        boolean unassigned = standing == Matter.Standing.OPEN && random.nextInt(100) < 15;
        boolean nothingNext = standing == Matter.Standing.DONE || random.nextInt(50) == 0;
        var step = new MatterStep("court", Optional.of(court), "mediation.accept", Optional.of(date(chain, 7)));
        return new Matter(
                id(serial),
                MatterKind.values()[random.nextInt(4)],
                serial % 3 == 0 ? "（2026）" + court + "诉前调" + serial + "号" : "",
                "王*诉某公司" + serial % 977 + " 买卖合同纠纷",
                List.of(court, other, body),
                random.nextInt(4) == 0 ? body : court,
                unassigned ? Optional.empty() : Optional.of(login),
                "STATE_" + random.nextInt(12),
                standing,
                chain.getFirst().at(),
                chain.getLast().at(),
                Set.of(),
                nothingNext ? Optional.empty() : Optional.of(step),
                EVENTS);
    }

    private DueDate date(List<MatterEvent> chain, int event) {
        return DEADLINES.due(RULES.get(event % RULES.size()), chain.get(event).at());
    }

    /** Two that run while the matter is open, and one that was stopped. */
    private List<Deadline> clocks(Matter cover, List<MatterEvent> chain) {
        var step = new MatterStep("court", Optional.of(cover.places().getFirst()), "mediation.accept", Optional.empty());
        var out = new ArrayList<Deadline>();
        for (int event : new int[] {1, 4, 7}) {
            var clock = Deadline.running(cover.id(), event + 1, step, date(chain, event));
            boolean runs = event > 1 && cover.standing() != Matter.Standing.DONE;
            out.add(runs ? clock : clock.closedAt(chain.getLast().at()));
        }
        return out;
    }
}
