package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * {@code running.json} of a data folder: where the workbench that has it open listens, and the secret with which the
 * command line on the same machine calls it. Readable for its owner alone; gone after a clean stop.
 *
 * @param port the port on 127.0.0.1
 * @param token the secret
 * @param pid the process
 */
record RunningFile(int port, String token, long pid) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The running workbench of this folder; empty where none runs, also when one died and left its file. */
    static Optional<RunningFile> find(Path folder) {
        Path path = path(folder);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(Files.readAllBytes(path));
            var running = new RunningFile(
                    node.path("port").asInt(),
                    node.path("token").asText(),
                    node.path("pid").asLong());
            return Optional.of(running).filter(r -> r.alive());
        } catch (IOException e) {
            throw Ending.surroundings("cannot read " + path + ": " + e.getMessage());
        }
    }

    private boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    void write(Path folder) {
        Path path = path(folder);
        try {
            Files.deleteIfExists(path);
            Path fresh = folder.resolve("running.json.new");
            Files.deleteIfExists(fresh);
            createForOwner(fresh);
            Files.write(fresh, JSON.writeValueAsBytes(Map.of("port", port, "token", token, "pid", pid)));
            Files.move(fresh, path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    private static void createForOwner(Path path) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }

    static void delete(Path folder) {
        try {
            Files.deleteIfExists(path(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path(folder), e);
        }
    }

    private static Path path(Path folder) {
        return folder.resolve("running.json");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
