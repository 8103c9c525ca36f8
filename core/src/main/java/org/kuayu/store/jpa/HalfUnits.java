package org.kuayu.store.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuayu.journal.Digest;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.text.Remark;

/**
 * Compares, before anybody reads, the tables that belong together with the head that each unit writes last. Rows of a
 * unit that never became whole are taken out of their tables, kept in {@code set_aside} and reported.
 */
final class HalfUnits {
    /** A table, the column that grows with the units, and the head's column it must not pass. */
    private record Watched(String table, String column, String limit, String key) {}

    private static final List<Watched> WATCHED = List.of(
            new Watched("journal_entry", "sequence", "sequence", "sequence"),
            new Watched("case_file", "unit", "unit", "id"),
            new Watched("case_citation", "number", "number", "number"),
            new Watched("document", "unit", "unit", "id"),
            new Watched("part", "number", "number", "number"),
            new Watched("import_run", "unit", "unit", "id"),
            new Watched("import_finding", "number", "number", "number"),
            new Watched("import_mapping", "unit", "unit", "source_hash"),
            new Watched("officer", "unit", "unit", "login"),
            new Watched("control_request", "unit", "unit", "id"),
            new Watched("control_item", "unit", "unit", "number"),
            new Watched("control_paper", "number", "number", "digest"),
            new Watched("inquiry_answer", "number", "number", "id"),
            new Watched("receipt", "number", "number", "id"),
            new Watched("queue_unit", "unit", "unit", "unit_number"),
            new Watched("queue_event", "unit", "unit", "intake"),
            new Watched("queue_end", "unit", "unit", "unit_number"),
            new Watched("queue_standing", "unit", "unit", "unit_number"),
            new Watched("control_watch", "unit", "unit", "id"),
            new Watched("control_lead", "unit", "unit", "id"),
            new Watched("control_assigned", "unit", "unit", "case_id"),
            new Watched("register_version", "unit", "unit", "number"),
            new Watched("register_holder", "number", "number", "number"),
            new Watched("outbox_message", "unit", "unit", "id"),
            new Watched("outbox_wire", "unit", "unit", "wire"),
            new Watched("matter", "unit", "unit", "id"),
            new Watched("matter_before", "unit", "unit", "id"),
            new Watched("matter_event", "unit", "unit", "number"),
            new Watched("matter_lane", "unit", "unit", "number"),
            new Watched("matter_due", "unit", "unit", "number"),
            new Watched("matter_key", "unit", "unit", "number"),
            new Watched("matter_link", "number", "number", "number"),
            new Watched("matter_paper", "number", "number", "digest"),
            new Watched("directory_place", "unit", "unit", "code"),
            new Watched("directory_mediator", "unit", "unit", "id"),
            new Watched("notice", "number", "number", "number"),
            new Watched("notice_progress", "unit", "unit", "id"),
            new Watched("notice_digest", "unit", "unit", "person"),
            new Watched("notice_watch", "unit", "unit", "matter"),
            new Watched("agenda_appointment", "number", "number", "id"),
            new Watched("agenda_lane", "number", "number", "number"),
            new Watched("agenda_unavailable", "unit", "unit", "id"),
            new Watched("shelf_item", "number", "number", "number"));

    private final Connection connection;
    private final boolean counts;

    /**
     * A check over this connection.
     *
     * @param counts whether rows are counted too, which costs nothing on H2
     */
    HalfUnits(Connection connection, boolean counts) {
        this.connection = connection;
        this.counts = counts;
    }

    /** Sets aside what is half there and says what does not fit. */
    List<Remark> mend() throws SQLException {
        connection.setAutoCommit(false);
        var out = new ArrayList<Remark>();
        var head = head();
        var queues = new TornQueues(connection, (Long) head.get("unit"));
        queues.find();
        var matters = new TornMatters(connection, (Long) head.get("unit"));
        matters.find();
        for (Watched watched : WATCHED) {
            long limit = (Long) head.get(watched.limit);
            if (number("select coalesce(max(" + watched.column + "), 0) from " + watched.table) > limit) {
                setAside(watched, limit);
            }
        }
        queues.mend();
        matters.mend().forEach(id -> out.add(new Remark("store.matter-torn", id)));
        checkLastEntry(head, out);
        if (counts) {
            checkCount("journal_entry", (Long) head.get("sequence"), out);
            checkCount("case_file", (Long) head.get("cases"), out);
            checkCount("document", (Long) head.get("documents"), out);
        }
        long aside = number("select count(*) from set_aside");
        if (aside > 0) {
            out.add(new Remark("store.set-aside", Long.toString(aside)));
        }
        connection.commit();
        connection.setAutoCommit(true);
        return out;
    }

    private Map<String, Object> head() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from journal_head where id = " + JpaJournal.HEAD)) {
            rows.next();
            return row(rows);
        }
    }

    private void checkLastEntry(Map<String, Object> head, List<Remark> out) throws SQLException {
        long last = (Long) head.get("sequence");
        String digest = "";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select digest from journal_entry where sequence = " + last)) {
            digest = rows.next() ? rows.getString(1) : last == 0 ? Digest.NONE.text() : "";
        }
        if (!digest.equals(head.get("digest"))) {
            out.add(new Remark("store.last-entry-differs", Long.toString(last)));
        }
    }

    private void checkCount(String table, long expected, List<Remark> out) throws SQLException {
        long found = number("select count(*) from " + table);
        if (found != expected) {
            out.add(new Remark("store.count-differs", table + ": " + found + " / " + expected));
        }
    }

    private void setAside(Watched watched, long limit) throws SQLException {
        String condition = " from " + watched.table + " where " + watched.column + " > " + limit;
        long number = number("select coalesce(max(number), 0) from set_aside");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select *" + condition);
                var insert = connection.prepareStatement(
                        "insert into set_aside (number, unit, origin, origin_key, content) values (?, ?, ?, ?, ?)")) {
            while (rows.next()) {
                var row = row(rows);
                insert.setLong(1, ++number);
                insert.setLong(2, row.get("unit") instanceof Long unit ? unit : 0);
                insert.setString(3, watched.table);
                insert.setString(4, String.valueOf(row.get(watched.key)));
                insert.setString(5, content(row));
                insert.executeUpdate();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete" + condition);
        }
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        var out = new TreeMap<String, Object>();
        var names = rows.getMetaData();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            Object value = rows.getObject(i);
            out.put(names.getColumnName(i).toLowerCase(java.util.Locale.ROOT), value == null ? "" : value);
        }
        return out;
    }

    private static String content(Map<String, Object> row) {
        var out = new StringBuilder();
        row.forEach((name, value) -> out.append(name)
                .append('=')
                .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                .append('\n'));
        return out.substring(0, Math.min(out.length(), 1_000_000));
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
