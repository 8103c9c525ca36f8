package org.kuayu.workbench.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.workbench.shell.Refusal;

/** Keeps uploaded files until they are brought in, each under its digest with a note of who sent it. Thread-safe. */
final class Spool {
    /** A file is not larger: 4 GiB. */
    static final long LIMIT = 4L << 30;

    private final Path folder;

    Spool(Optional<Path> dataFolder) {
        try {
            folder = dataFolder.isPresent()
                    ? Files.createDirectories(dataFolder.get().resolve("spool"))
                    : Files.createTempDirectory("kuayu-spool");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streams a file in; refused with 413 when it is too large. */
    Waiting receive(InputStream in, Waiting note) {
        try {
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            try (OutputStream out = Files.newOutputStream(arriving)) {
                copy(in, out);
                out.close();
                ImportFile read = ImportFile.of(arriving, note.file().name());
                Path kept = folder.resolve(read.digest());
                Files.move(arriving, kept, StandardCopyOption.REPLACE_EXISTING);
                var file = new ImportFile(read.name(), kept, read.size(), read.digest());
                var waiting = new Waiting(file, note.by(), note.source(), note.at());
                write(waiting);
                return waiting;
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > LIMIT) {
                throw new Refusal(413, "upload-too-large");
            }
            out.write(buffer, 0, n);
        }
    }

    private void write(Waiting waiting) throws IOException {
        var note = new Properties();
        note.setProperty("name", waiting.file().name());
        note.setProperty("size", String.valueOf(waiting.file().size()));
        note.setProperty("by", waiting.by());
        note.setProperty("source", waiting.source());
        note.setProperty("at", waiting.at().toString());
        try (var out = Files.newBufferedWriter(note(waiting.key()), StandardCharsets.UTF_8)) {
            note.store(out, null);
        }
    }

    private Path note(String digest) {
        return folder.resolve(digest + ".note");
    }

    /** The file with this digest. */
    Optional<Waiting> find(String digest) {
        if (!digest.matches("[0-9a-f]{64}") || !Files.exists(note(digest)) || !Files.exists(folder.resolve(digest))) {
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(note(digest), StandardCharsets.UTF_8)) {
            var note = new Properties();
            note.load(in);
            var file = new ImportFile(
                    note.getProperty("name"), folder.resolve(digest), Long.parseLong(note.getProperty("size")), digest);
            return Optional.of(new Waiting(
                    file, note.getProperty("by"), note.getProperty("source"), Instant.parse(note.getProperty("at"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, the newest first. */
    List<Waiting> list() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".note"))
                    .flatMap(n -> find(n.substring(0, n.length() - 5)).stream())
                    .sorted(Comparator.comparing(Waiting::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws the file away. */
    void remove(String digest) {
        try {
            Files.deleteIfExists(note(digest));
            Files.deleteIfExists(folder.resolve(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
