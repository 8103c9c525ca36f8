package org.kuayu.store.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.kuayu.StoreInUse;
import org.kuayu.journal.JournalException;
import org.kuayu.store.jpa.internal.Storage;
import org.kuayu.text.Remark;

/** One database, opened for one writer: its pool, and the connection that syncs, locks and shuts it down. */
final class Database implements AutoCloseable {
    private static final String H2_VERSION = "2.4.240";
    private static final List<String> PINNED = List.of(
            "MODE=PostgreSQL",
            "DATABASE_TO_LOWER=TRUE",
            "DEFAULT_NULL_ORDERING=HIGH",
            "WRITE_DELAY=0",
            "DB_CLOSE_ON_EXIT=FALSE",
            "CACHE_SIZE=65536");
    private static final int ALREADY_OPEN = 90020;
    private static final int SMALL_MEGABYTES = 64;
    private static final int WELL_FILLED = 50;

    private final String url;
    private final boolean postgres;
    private final Connection control;
    private final HikariDataSource pool;

    private Database(String url, Connection control, HikariDataSource pool) {
        this.url = url;
        this.postgres = postgres(url);
        this.control = control;
        this.pool = pool;
    }

    /** The address of the H2 database in this folder. */
    static String h2(Path folder) {
        return pinned("jdbc:h2:file:" + folder.resolve("kuayu"));
    }

    /** The address with the settings that lost nothing in the trials; on one of PostgreSQL, the address as it is. */
    static String pinned(String url) {
        var out = new StringBuilder(url);
        for (String setting : url.startsWith("jdbc:h2:") ? PINNED : List.<String>of()) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name)) {
                out.append(';').append(setting);
            }
        }
        return out.toString();
    }

    private static boolean postgres(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Opens the database for this process alone and brings its tables up to date. */
    static Database open(String url, Properties properties) {
        if (!postgres(url) && !url.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException("neither PostgreSQL nor H2: " + bare(url));
        }
        Connection control = connect(url, properties);
        boolean open = false;
        try {
            lock(url, control);
            var database = new Database(url, control, pool(url, properties));
            database.migrate();
            open = true;
            return database;
        } catch (SQLException e) {
            throw Storage.failed("the database " + bare(url) + " cannot be opened", e);
        } finally {
            if (!open) {
                closeQuietly(control);
            }
        }
    }

    private static Connection connect(String url, Properties properties) {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN) {
                throw new StoreInUse(bare(url), "");
            }
            if ("08001".equals(e.getSQLState())
                    && String.valueOf(e.getMessage()).startsWith("No suitable driver")) {
                throw new JournalException("no driver for " + bare(url) + ": add "
                        + (postgres(url) ? "org.postgresql:postgresql" : "com.h2database:h2:" + H2_VERSION));
            }
            throw Storage.failed("the database " + bare(url) + " cannot be reached", e);
        }
    }

    private static void lock(String url, Connection control) throws SQLException {
        String query = "select pg_try_advisory_lock(1262837072, hashtext(current_schema()))";
        if (postgres(url) && !"t".equals(text(control, query))) {
            throw new StoreInUse(bare(url), "another process");
        }
    }

    private static HikariDataSource pool(String url, Properties properties) {
        var config = new HikariConfig();
        config.setPoolName("kuayu");
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(2);
        config.setMaxLifetime(postgres(url) ? 30 * 60_000L : 0);
        if (postgres(url)) {
            config.setConnectionInitSql("select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') in ('off', 'local')");
        }
        return new HikariDataSource(config);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/kuayu/store/jpa")
                .placeholders(Map.of("order", postgres ? "collate \"C\"" : ""))
                .load()
                .migrate();
    }

    HikariDataSource pool() {
        return pool;
    }

    boolean postgres() {
        return postgres;
    }

    /** Makes every commit so far safe from a power cut; PostgreSQL has done so at each commit. */
    void sync() {
        if (!postgres) {
            try (var statement = control.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            } catch (SQLException e) {
                throw Storage.failed("a sync failed; nothing is acknowledged any more", e);
            }
        }
    }

    /** What an operator should know about how the database is set. */
    List<Remark> remarks() {
        var out = new ArrayList<Remark>();
        try {
            if (postgres && "off".equals(text(control, "select current_setting('fsync')"))) {
                out.add(Remark.of("store.fsync-off"));
            }
            if (!postgres && !H2_VERSION.equals(text(control, "select h2version()"))) {
                out.add(new Remark("store.h2-version", text(control, "select h2version()")));
            }
        } catch (SQLException e) {
            throw Storage.failed("the settings of the database cannot be read", e);
        }
        return out;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    @Override
    public void close() {
        try (control;
                pool) {
            if (!postgres && !url.startsWith("jdbc:h2:mem:")) {
                try (var statement = control.createStatement()) {
                    statement.execute(worthCompacting() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
                }
            }
        } catch (SQLException e) {
            throw Storage.failed("the database could not be closed cleanly; what was acknowledged is kept", e);
        }
    }

    /** A large file that is well filled is not written anew at each end. */
    private boolean worthCompacting() throws SQLException {
        String setting = "select setting_value from information_schema.settings where setting_name = ";
        String size = text(control, setting + "'info.FILE_SIZE'");
        String fill = text(control, setting + "'info.CHUNKS_FILL_RATE'");
        if (!size.matches("\\d+") || !fill.matches("\\d+")) {
            return true;
        }
        return Long.parseLong(size) < SMALL_MEGABYTES * 1024L * 1024 || Integer.parseInt(fill) < WELL_FILLED;
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "close after failure", e);
        }
    }

    /** The address without user, password and settings. */
    static String bare(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
