package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected messages as files beside the tests; {@code -Dkuayu.golden=write} writes them anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/kuayu/wire/registry");

    private Golden() {}

    /** Compares with the file, one element a line. */
    static void check(String name, byte[] message) throws IOException {
        String text = new String(message, StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("kuayu.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    /** The bytes of the file. */
    static byte[] read(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }
}
