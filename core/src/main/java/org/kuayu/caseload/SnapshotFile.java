package org.kuayu.caseload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.court.CourtLevel;

/**
 * The counted cases on disk together with their checkpoint: one file, replaced as a whole, its SHA-256 at the end. A file
 * that is cut short, altered or of another version is as good as none: the cases are counted anew from the journal.
 */
final class SnapshotFile {
    private static final long MAGIC = 0x4B75_6179_7543_0002L;
    private static final int DIGEST = 32;

    private final Path file;

    SnapshotFile(Path directory) {
        this.file = directory.resolve("caseload.bin");
    }

    /**
     * What a snapshot holds.
     *
     * @param table the counted cases
     * @param checkpoint the journal sequence up to which they were counted
     * @param entryDigest the digest of that journal entry, so that a snapshot of another journal is known
     */
    record Snapshot(CaseTable table, long checkpoint, String entryDigest) {}

    /** The snapshot; empty when there is none or it is damaged. */
    Optional<Snapshot> read() throws IOException {
        if (!Files.exists(file) || !intact()) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return in.readLong() == MAGIC ? Optional.of(readAll(in)) : Optional.empty();
        }
    }

    private boolean intact() throws IOException {
        long body = Files.size(file) - DIGEST;
        if (body < Long.BYTES) {
            return false;
        }
        var sha = sha256();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                var digesting = new DigestInputStream(in, sha)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = body; left > 0; ) {
                int n = digesting.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    return false;
                }
                left -= n;
            }
            return Arrays.equals(sha.digest(), in.readNBytes(DIGEST));
        }
    }

    private static Snapshot readAll(DataInputStream in) throws IOException {
        long checkpoint = in.readLong();
        String entryDigest = text(in);
        var table = new CaseTable();
        for (int left = in.readInt(); left > 0; left--) {
            readCourt(in, table);
        }
        for (int left = in.readInt(); left > 0; left--) {
            table.causes.number(text(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            table.contradictions.put(in.readInt(), text(in));
        }
        var row = new CasePage(1);
        for (int left = in.readInt(); left > 0; left--) {
            readRow(in, row);
            table.restore(row, 0);
        }
        return new Snapshot(table, checkpoint, entryDigest);
    }

    private static void readCourt(DataInputStream in, CaseTable table) throws IOException {
        var key = text(in);
        var region = text(in);
        var level = text(in);
        var court = new CountedCourt(
                key, region, level.isEmpty() ? Optional.empty() : Optional.of(CourtLevel.valueOf(level)));
        table.courtFacts.put(table.courts.number(key), court);
    }

    private static void readRow(DataInputStream in, CasePage row) throws IOException {
        row.id[0] = in.readLong();
        row.from[0] = in.readInt();
        row.until[0] = in.readInt();
        row.filed[0] = in.readInt();
        row.closed[0] = in.readInt();
        row.court[0] = in.readInt();
        row.cause[0] = in.readInt();
        row.kind[0] = in.readByte();
    }

    /** Replaces the snapshot; after a power cut either the old or the new one is there, whole. */
    void write(Snapshot snapshot) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("caseload.tmp");
        var sha = sha256();
        try (var channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var plain = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            var out = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(plain, sha), 1 << 13));
            writeAll(out, snapshot);
            out.flush();
            plain.write(sha.digest());
            plain.flush();
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void writeAll(DataOutputStream out, Snapshot snapshot) throws IOException {
        var table = snapshot.table();
        out.writeLong(MAGIC);
        out.writeLong(snapshot.checkpoint());
        put(out, snapshot.entryDigest());
        out.writeInt(table.courts.size());
        for (int i = 0; i < table.courts.size(); i++) {
            var court = table.courtFacts.get(i);
            put(out, court.key());
            put(out, court.region());
            put(out, court.level().map(CourtLevel::name).orElse(""));
        }
        out.writeInt(table.causes.size());
        for (String cause : table.causes.texts()) {
            put(out, cause);
        }
        out.writeInt(table.contradictions.size());
        for (var entry : table.contradictions.entrySet()) {
            out.writeInt(entry.getKey());
            put(out, CaseId.of(entry.getValue()).value());
        }
        writeRows(out, table);
    }

    private static void writeRows(DataOutputStream out, CaseTable table) throws IOException {
        out.writeInt(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            var page = table.pages.get(row >>> CasePage.BITS);
            int i = row & CasePage.SIZE - 1;
            out.writeLong(page.id[i]);
            out.writeInt(page.from[i]);
            out.writeInt(page.until[i]);
            out.writeInt(page.filed[i]);
            out.writeInt(page.closed[i]);
            out.writeInt(page.court[i]);
            out.writeInt(page.cause[i]);
            out.writeByte(page.kind[i]);
        }
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
