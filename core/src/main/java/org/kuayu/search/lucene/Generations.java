package org.kuayu.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of an index: one holds the index in use, which the file {@code current} names; any other is half built or left
 * over, and is thrown away at the next start.
 */
final class Generations {
    private static final String CURRENT = "current";

    private final Path folder;

    Generations(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The folder in use; empty for a new index. */
    Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        Path named =
                folder.resolve(Files.readString(pointer, StandardCharsets.UTF_8).strip());
        return Optional.of(named).filter(p -> folder.equals(p.getParent()) && Files.isDirectory(p));
    }

    /** A new, empty folder beside the one in use. */
    Path next() throws IOException {
        int n = 1;
        while (Files.exists(folder.resolve("index-" + n))) {
            n++;
        }
        return Files.createDirectory(folder.resolve("index-" + n));
    }

    /** Makes this the folder in use, in one step that a power cut leaves done or undone. */
    void use(Path generation) throws IOException {
        Path draft = folder.resolve(CURRENT + ".new");
        Files.writeString(draft, generation.getFileName().toString(), StandardCharsets.UTF_8);
        sync(draft);
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Throws away every folder but this. */
    void clear(Path kept) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path) && !path.equals(kept)) {
                    delete(path);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }
}
