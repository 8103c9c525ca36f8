package org.kuayu.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file that lies on this machine and waits to be brought in; it may be of any size and is only streamed.
 *
 * @param name its name as the sender gave it, without folders
 * @param path where it lies
 * @param size its length in bytes
 * @param digest SHA-256 of its bytes in hexadecimal digits
 */
public record ImportFile(String name, Path path, long size, String digest) {
    /** How many bytes {@link #head} gives at most. */
    public static final int HEAD = 64 * 1024;

    public ImportFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * The file at this path under the name its sender gave; reads it once for its digest.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static ImportFile of(Path path, String name) {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new ImportFile(
                    name,
                    path,
                    size,
                    HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The file at this path under its own name. */
    public static ImportFile of(Path path) {
        return of(path, path.getFileName().toString());
    }

    /**
     * A buffered stream over the file; the caller closes it.
     *
     * @throws UncheckedIOException if it cannot be opened
     */
    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first {@value #HEAD} bytes, or all of a shorter file. */
    public byte[] head() {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
