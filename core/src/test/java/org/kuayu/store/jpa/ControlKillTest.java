package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;

/** Kills a process that takes notices in, again and again on the same folder, and looks at what it leaves. */
class ControlKillTest {
    private static final int ROUNDS = Integer.getInteger("kuayu.kills", 4);
    private static final int LONGEST_MILLIS = 900;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noNoticeIsLostAndNoIntakeNumberIsGivenTwiceOrSkipped() throws IOException, InterruptedException {
        long seed = Long.getLong("kuayu.seed", System.nanoTime());
        System.out.println("ControlKillTest: -Dkuayu.seed=" + seed);
        var random = new Random(seed);
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            acceptAndKill(seed + round * 100L, random.nextInt(LONGEST_MILLIS), acknowledged);
            try (Stores stores = JpaStores.inFolder(folder)) {
                assertThat(stores.remarks())
                        .as("round %d, seed %d", round, seed)
                        .isEmpty();
                Accepted.check(stores, acknowledged);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Kills so many milliseconds after the first acknowledgement. */
    private void acceptAndKill(long seed, int millis, Map<String, Long> acknowledged)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Accepting.class.getName(),
                        folder.toString(),
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            Accepted.read(lines.readLine(), acknowledged);
            assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            child.toHandle().destroyForcibly();
            lines.lines().forEach(line -> Accepted.read(line, acknowledged));
        }
        child.waitFor();
    }
}
