package org.kuayu.caseload.column;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.court.CourtLevel;

/** The columns as bytes: names, keys of cases, then page by page each column that is there. */
final class SnapshotColumns {
    private SnapshotColumns() {}

    static void write(DataOutputStream out, CaseTable table) throws IOException {
        out.writeInt(table.courts.size());
        for (int i = 0; i < table.courts.size(); i++) {
            var court = table.courtFacts.get(i);
            put(out, court.key());
            put(out, court.region());
            put(out, court.level().map(CourtLevel::name).orElse(""));
        }
        for (var names : texts(table)) {
            out.writeInt(names.size());
            for (String name : names.values()) {
                put(out, name);
            }
        }
        out.writeInt(table.inactives.size());
        for (var days : table.inactives.values()) {
            out.writeInt(days.size());
            for (int day : days) {
                out.writeInt(day);
            }
        }
        out.writeInt(table.index.size());
        for (int number = 0; number < table.index.size(); number++) {
            out.writeLong(table.index.key(number));
        }
        out.writeInt(table.rows());
        for (int p = 0; p < table.pages.size(); p++) {
            writePage(out, table.pages.get(p), Math.min(CasePage.SIZE, table.rows() - (p << CasePage.BITS)));
        }
    }

    private static List<Names<String>> texts(CaseTable table) {
        return List.of(table.causes, table.divisions, table.judges, table.keys.frames, table.keys.texts);
    }

    static CaseTable read(DataInputStream in) throws IOException {
        var table = new CaseTable();
        for (int left = in.readInt(); left > 0; left--) {
            readCourt(in, table);
        }
        for (var names : texts(table)) {
            for (int left = in.readInt(); left > 0; left--) {
                names.number(text(in));
            }
        }
        for (int left = in.readInt(); left > 0; left--) {
            var days = new ArrayList<Integer>();
            for (int more = in.readInt(); more > 0; more--) {
                days.add(in.readInt());
            }
            table.inactives.number(List.copyOf(days));
        }
        for (int left = in.readInt(); left > 0; left--) {
            table.index.number(in.readLong());
        }
        for (int left = in.readInt(); left > 0; left -= CasePage.SIZE) {
            int used = Math.min(CasePage.SIZE, left);
            table.restore(readPage(in, used), used);
        }
        return table;
    }

    private static void readCourt(DataInputStream in, CaseTable table) throws IOException {
        var key = text(in);
        var region = text(in);
        var level = text(in);
        var court = new CountedCourt(
                key, region, level.isEmpty() ? Optional.empty() : Optional.of(CourtLevel.valueOf(level)));
        table.courtFacts.put(table.courts.number(key), court);
    }

    /** The columns that are always there. */
    private static List<Object> columns(CasePage page) {
        return List.of(
                page.caseNumber,
                page.from,
                page.until,
                page.filed,
                page.closed,
                page.court,
                page.cause,
                page.kind,
                page.closing);
    }

    private static void writePage(DataOutputStream out, CasePage page, int used) throws IOException {
        for (var column : columns(page)) {
            write(out, column, used);
        }
        var optional = new Object[] {
            page.start,
            page.parties,
            page.ordinal,
            page.division,
            page.deducted,
            page.judge,
            page.limit,
            page.extended,
            page.continues,
            page.inactive,
            page.claimed,
            page.awarded
        };
        for (var column : optional) {
            out.writeBoolean(column != null);
            if (column != null) {
                write(out, column, used);
            }
        }
    }

    private static CasePage readPage(DataInputStream in, int used) throws IOException {
        var page = new CasePage(CasePage.SIZE);
        for (var column : columns(page)) {
            read(in, column, used);
        }
        page.start = optional(in, new byte[CasePage.SIZE], used);
        page.parties = optional(in, new byte[CasePage.SIZE], used);
        page.ordinal = optional(in, new char[CasePage.SIZE], used);
        page.division = optional(in, new char[CasePage.SIZE], used);
        page.deducted = optional(in, new char[CasePage.SIZE], used);
        page.judge = optional(in, new int[CasePage.SIZE], used);
        page.limit = optional(in, CasePage.filled(new int[CasePage.SIZE]), used);
        page.extended = optional(in, CasePage.filled(new int[CasePage.SIZE]), used);
        page.continues = optional(in, new int[CasePage.SIZE], used);
        page.inactive = optional(in, new int[CasePage.SIZE], used);
        page.claimed = optional(in, CasePage.filled(new long[CasePage.SIZE]), used);
        page.awarded = optional(in, CasePage.filled(new long[CasePage.SIZE]), used);
        return page;
    }

    private static <T> T optional(DataInputStream in, T column, int used) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        read(in, column, used);
        return column;
    }

    private static void write(DataOutputStream out, Object column, int used) throws IOException {
        out.write(switch (column) {
            case byte[] bytes -> Arrays.copyOf(bytes, used);
            case char[] chars -> {
                var bytes = ByteBuffer.allocate(used * Character.BYTES);
                bytes.asCharBuffer().put(chars, 0, used);
                yield bytes.array();
            }
            case int[] ints -> {
                var bytes = ByteBuffer.allocate(used * Integer.BYTES);
                bytes.asIntBuffer().put(ints, 0, used);
                yield bytes.array();
            }
            case long[] longs -> {
                var bytes = ByteBuffer.allocate(used * Long.BYTES);
                bytes.asLongBuffer().put(longs, 0, used);
                yield bytes.array();
            }
            default -> throw new IllegalArgumentException(column.getClass().getName());
        });
    }

    private static void read(DataInputStream in, Object column, int used) throws IOException {
        switch (column) {
            case byte[] bytes -> in.readFully(bytes, 0, used);
            case char[] chars -> bytes(in, used * Character.BYTES).asCharBuffer().get(chars, 0, used);
            case int[] ints -> bytes(in, used * Integer.BYTES).asIntBuffer().get(ints, 0, used);
            case long[] longs -> bytes(in, used * Long.BYTES).asLongBuffer().get(longs, 0, used);
            default -> throw new IllegalArgumentException(column.getClass().getName());
        }
    }

    private static ByteBuffer bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("snapshot is cut short");
        }
        return ByteBuffer.wrap(bytes);
    }

    static void put(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
