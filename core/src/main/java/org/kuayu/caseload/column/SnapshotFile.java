package org.kuayu.caseload.column;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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

/**
 * The counted cases on disk together with their checkpoint: one file, replaced as a whole, its SHA-256 at the end. A file
 * that is cut short, altered or of another version is as good as none: the cases are counted anew from the journal.
 */
public final class SnapshotFile {
    private static final long MAGIC = 0x4B75_6179_7543_0003L;
    private static final int DIGEST = 32;

    private final Path file;

    /** The snapshot in this folder. */
    public SnapshotFile(Path directory) {
        this.file = directory.resolve("caseload.bin");
    }

    /**
     * What a snapshot holds.
     *
     * @param columns the counted cases
     * @param checkpoint the journal sequence up to which they were counted
     * @param entryDigest the digest of that journal entry, so that a snapshot of another journal is known
     */
    public record Snapshot(CaseColumns columns, long checkpoint, String entryDigest) {}

    /**
     * The snapshot; empty when there is none or it is damaged.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<Snapshot> read() throws IOException {
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
        String entryDigest = SnapshotColumns.text(in);
        return new Snapshot(new CaseColumns(SnapshotColumns.read(in)), checkpoint, entryDigest);
    }

    /**
     * Replaces the snapshot; after a power cut either the old or the new one is there, whole.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Snapshot snapshot) throws IOException {
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
        out.writeLong(MAGIC);
        out.writeLong(snapshot.checkpoint());
        SnapshotColumns.put(out, snapshot.entryDigest());
        SnapshotColumns.write(out, snapshot.columns().table);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
