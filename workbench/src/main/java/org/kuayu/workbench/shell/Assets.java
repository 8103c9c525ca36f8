package org.kuayu.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.kuayu.journal.Digest;

/** Addresses of static files that change when the file changes, so that browsers may keep them. */
final class Assets {
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String name) {
        return "/static/" + name + "?v=" + VERSIONS.computeIfAbsent(name, Assets::version);
    }

    private static String version(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream("/static/" + name), name)) {
            return Digest.sha256(in.readAllBytes()).hex().substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
