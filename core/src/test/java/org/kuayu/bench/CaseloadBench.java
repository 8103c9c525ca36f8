package org.kuayu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.caseload.column.CaseColumns;
import org.kuayu.caseload.column.Extent;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;

/**
 * The statistics against DuckDB, H2 and PostgreSQL on the same rows: {@code CaseloadBench FOLDER CASES DATABASE…} with
 * the databases {@code duckdb}, {@code postgres} and {@code h2}. Each question is asked until it is warm; of the last
 * two thirds of the rounds the median is printed, on the clock and of the processor, and the best on the clock, and sums that differ are.
 */
public final class CaseloadBench {
    private static final ReportPeriod YEAR = ReportPeriod.year(2024);
    private static final ReportPeriod DAYS = new ReportPeriod(LocalDate.of(2023, 2, 10), LocalDate.of(2024, 5, 20));
    private static final int MOST = 100_000;
    private static final String TABLE =
            """
            create table c (id integer, filed date, closed date, court integer, region integer, procedure integer,
            cause integer, closing integer, claimed bigint, judge integer, deducted integer, parties integer,
            dispute integer)""";
    private static final String FLOW =
            """
            count(case when filed < {F} and (closed is null or closed >= {F}) then 1 end),
            count(case when filed between {F} and {L} then 1 end),
            count(case when closed between {F} and {L} then 1 end),
            count(case when filed <= {L} and (closed is null or closed > {L}) then 1 end)""";
    private static final String BAND =
            """
            case when filed >= {L} - interval '3' month then 1 when filed >= {L} - interval '6' month then 2
            when filed >= {L} - interval '12' month then 3 when filed >= {L} - interval '18' month then 4 else 5 end""";
    private static final String AMOUNT =
            """
            case when claimed is null then 0 when claimed < 1000000 then 1 when claimed < 5000000 then 2
            when claimed < 10000000 then 3 when claimed < 50000000 then 4 else 5 end""";

    /**
     * A question both ways.
     *
     * @param sql its first columns, as many as dimensions, are keys
     */
    private record Asked(String name, ReportPeriod period, List<Dimension> by, List<Term> terms, String sql, Set<String> court) {
        Extent extent(long cutoff) {
            var where = court.isEmpty() ? List.<CaseCondition>of() : List.of(new CaseCondition(Dimension.COURT, court));
            return new Extent(where, Access.ALL, period, cutoff, Optional.empty());
        }

        String sqlText() {
            return sql.replace("{FLOW}", FLOW)
                    .replace("{BAND}", BAND)
                    .replace("{AMOUNT}", AMOUNT)
                    .replace("{F}", "date '" + period.first() + "'")
                    .replace("{L}", "date '" + period.last() + "'");
        }
    }

    private static final String PENDING = "where filed <= {L} and (closed is null or closed > {L})";
    private static final String CLOSED = "where closed between {F} and {L}";

    private static final List<Asked> QUESTIONS = List.of(
            asked("counters: flow by court, a year", YEAR, "COURT", "O N C P", "select court, {FLOW} from c group by court"),
            asked("counters: closings by kind and court", YEAR, "COURT CLOSING", "C",
                    "select court, closing, count(*) from c " + CLOSED + " group by court, closing"),
            asked("counters: pending by age and court", YEAR, "COURT AGE", "P",
                    "select court, band, count(*) from (select court, {BAND} as band from c " + PENDING + ") as p group by court, band"),
            asked("counters: flow by court and month", YEAR, "COURT MONTH", "O N C P", ""),
            asked("counters: flow by month, ten years",
                    new ReportPeriod(LocalDate.of(2015, 1, 1), LocalDate.of(2024, 12, 31)), "MONTH", "O N C P", ""),
            asked("columns: flow, any days", DAYS, "", "O N C P", "select {FLOW} from c"),
            asked("columns: pending by court and age, any day", DAYS, "COURT AGE", "P",
                    "select court, band, count(*) from (select court, {BAND} as band from c " + PENDING + ") as p group by court, band"),
            asked("columns: new cases of a court by cause", DAYS, "CAUSE", "N",
                    "select cause / 10, count(*) from c where court = {COURT} and filed between {F} and {L} group by cause / 10"),
            asked("columns: days to closing by region and kind", DAYS, "REGION CLOSING", "C,C days,C net-days",
                    "select region, closing, count(*), sum({DAYS}), sum({DAYS} - deducted) from c " + CLOSED + " group by region, closing"),
            asked("columns: money of new cases by procedure", DAYS, "PROCEDURE", "N claimed",
                    "select procedure, sum(claimed) from c where filed between {F} and {L} group by procedure"),
            asked("columns: disputes and judges by region", DAYS, "REGION", "C disputes,C judges",
                    "select region, count(distinct dispute), count(distinct judge) from c " + CLOSED + " group by region"),
            asked("columns: closings and agreed ones by court", DAYS, "COURT", "C C[CLOSING=MEDIATION|WITHDRAWAL]",
                    "select court, count(*), count(case when closing in (" + ClosingKind.MEDIATION.ordinal() + ", "
                            + ClosingKind.WITHDRAWAL.ordinal() + ") then 1 end) from c " + CLOSED + " group by court"),
            asked("columns: closings by cause and month", DAYS, "CAUSE MONTH", "C",
                    "select cause / 10, date_trunc('month', closed), count(*) from c " + CLOSED + " group by cause / 10, date_trunc('month', closed)"),
            asked("columns: closings by court, cause and kind", DAYS, "COURT CAUSE CLOSING", "C",
                    "select court, cause / 10, closing, count(*) from c " + CLOSED + " group by court, cause / 10, closing"),
            asked("columns: money of new cases by parties' region", DAYS, "PARTY_REGION", "N claimed",
                    "select b, sum(claimed) from c, (values (1), (2), (4), (8)) v(b) where filed between {F} and {L} and {PARTIES} <> 0 group by b"),
            asked("columns: flow by court, as of an earlier entry", YEAR, "COURT", "O N C P",
                    "select court, {FLOW} from c where id < {CUT} group by court"));

    private CaseloadBench() {}

    private static Asked asked(String name, ReportPeriod period, String by, String terms, String sql) {
        var dimensions = Stream.of(by.split(" ")).filter(d -> !d.isEmpty()).map(Dimension::valueOf).toList();
        var list = Stream.of(terms.split(terms.contains(",") ? "," : terms.contains("claimed") ? "," : " "))
                .map(t -> Term.parse(t).orThrow())
                .toList();
        var court = sql.contains("{COURT}") ? Set.of("渝0112") : Set.<String>of();
        return new Asked(name, period, dimensions, list, sql, court);
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int size = Integer.parseInt(args[1]);
        var invented = new InventedCaseload(size);
        long start = System.nanoTime();
        var columns = invented.columns();
        System.out.printf("%,d cases into the columns: %.1f s%n", size, seconds(start));
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("heap in use %,d MB, %.0f bytes a case%n", heap >> 20, (double) heap / size);
        System.out.println("load " + load());
        long[] sums = kuayu(columns, size);
        Path csv = folder.resolve("cases.csv");
        invented.csv(csv);
        for (String database : Arrays.asList(args).subList(2, args.length)) {
            database(database, csv, new Known(invented.courtNumber("渝0112"), size * 9L / 10, sums));
        }
        Files.delete(csv);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long[] kuayu(CaseColumns columns, int size) throws SQLException {
        long[] sums = new long[QUESTIONS.size()];
        for (int q = 0; q < sums.length; q++) {
            var asked = QUESTIONS.get(q);
            var extent = asked.extent(asked.sql().contains("{CUT}") ? size * 9L / 10 : size);
            sums[q] = time("kuayu", asked.name(), 60, () -> columns.count(extent, asked.by(), asked.terms(), MOST)
                    .orElseThrow()
                    .cells()
                    .stream()
                    .flatMap(c -> c.values().stream())
                    .mapToLong(v -> v)
                    .sum());
        }
        return sums;
    }

    private record Known(int court, long cut, long[] sums) {}

    private static void database(String name, Path csv, Known known) throws IOException, SQLException {
        if (name.equals("postgres")) {
            try (var server = EmbeddedPostgres.builder()
                            .setServerConfig("shared_buffers", "1GB")
                            .setServerConfig("work_mem", "256MB")
                            .start();
                    var connection = server.getPostgresDatabase().getConnection()) {
                ask(name, connection, "copy c from '" + csv.toAbsolutePath() + "' (format csv)", known);
            }
        } else if (name.equals("h2")) {
            Files.deleteIfExists(csv.resolveSibling("h2.mv.db"));
            try (var connection = DriverManager.getConnection("jdbc:h2:" + csv.resolveSibling("h2").toAbsolutePath() + ";CACHE_SIZE=1048576;OPTIMIZE_REUSE_RESULTS=0")) {
                ask(name, connection, "insert into c select * from csvread('" + csv.toAbsolutePath()
                        + "', 'ID,FILED,CLOSED,COURT,REGION,PROCEDURE,CAUSE,CLOSING,CLAIMED,JUDGE,DEDUCTED,PARTIES,DISPUTE', 'null=')", known);
            }
        } else {
            try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
                ask(name, connection, "copy c from '" + csv.toAbsolutePath() + "' (header false)", known);
            }
        }
    }

    private static void ask(String name, Connection connection, String copy, Known known)
            throws IOException, SQLException {
        long start = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute(copy);
            if (name.equals("postgres")) {
                statement.execute("vacuum analyze c");
            }
        }
        System.out.printf("%s loaded: %.1f s, load %s%n", name, seconds(start), load());
        for (int q = 0; q < QUESTIONS.size(); q++) {
            var asked = QUESTIONS.get(q);
            if (!asked.sql().isEmpty()) {
                String sql = asked.sqlText()
                        .replace("{COURT}", Integer.toString(known.court))
                        .replace("{CUT}", Long.toString(known.cut))
                        .replace("{PARTIES}", name.equals("h2") ? "bitand(parties, b)" : "(parties & b)")
                        .replace("{DAYS}", name.equals("h2") ? "datediff(day, filed, closed)" : "(closed - filed)");
                long sum = time(name, asked.name(), name.equals("duckdb") ? 15 : 3, () -> sum(connection, sql, asked.by().size()));
                if (sum != known.sums[q]) {
                    System.out.printf("  DIFFERENT: %,d is not %,d%n", sum, known.sums[q]);
                }
            }
        }
    }

    private static long sum(Connection connection, String sql, int keys) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            long sum = 0;
            while (rows.next()) {
                for (int column = keys + 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    sum += rows.getLong(column);
                }
            }
            return sum;
        }
    }

    private interface Work {
        long run() throws SQLException;
    }

    private static long time(String who, String name, int rounds, Work work) throws SQLException {
        double[] took = new double[rounds];
        double[] worked = new double[rounds];
        long result = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long used = processor();
            result = work.run();
            worked[round] = (processor() - used) / 1e6;
            took[round] = seconds(start) * 1000;
        }
        double[] last = Arrays.copyOfRange(took, rounds / 3, rounds);
        double[] busy = Arrays.copyOfRange(worked, rounds / 3, rounds);
        Arrays.sort(last);
        Arrays.sort(busy);
        System.out.printf(
                "%-9s %-48s median %8.2f  best %8.2f  processor %8.2f ms%n",
                who, name, last[last.length / 2], last[0], busy[busy.length / 2]);
        return result;
    }

    /** The processor's time of all threads of this process, those of a database in it included, in nanoseconds (Linux). */
    private static long processor() {
        try (var tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.mapToLong(CaseloadBench::processor).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long processor(Path task) {
        try {
            return Long.parseLong(Files.readString(task.resolve("schedstat")).split(" ")[0]);
        } catch (IOException e) {
            return 0;
        }
    }
}
