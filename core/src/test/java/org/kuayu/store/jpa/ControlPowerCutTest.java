package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;

/** Takes the file as a power cut would leave it, while four threads take notices in, and looks at what is in it. */
class ControlPowerCutTest {
    private static final int CUTS = Integer.getInteger("kuayu.cuts", 4);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noNoticeIsLost() throws IOException, InterruptedException {
        long seed = Long.getLong("kuayu.seed", System.nanoTime());
        System.out.println("ControlPowerCutTest: -Dkuayu.seed=" + seed);
        var random = new Random(seed);
        PowerCut.register();
        var cuts = new ArrayList<Map<String, Long>>();
        var acks = new LinkedBlockingQueue<String>();
        var more = new AtomicBoolean(true);
        try (Stores stores = JpaStores.at("jdbc:h2:cut:" + folder.resolve("kuayu"))) {
            List<Thread> writers = IntStream.range(0, 4)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> {
                        var own = new Random(seed + i);
                        while (more.get()) {
                            acks.add(Accepting.unit(stores, own, 2));
                        }
                    }))
                    .toList();
            Map<String, Long> acknowledged = new HashMap<>();
            for (int cut = 0; cut < CUTS; cut++) {
                for (int i = 0; i < 3 + random.nextInt(12); i++) {
                    acks.take().lines().forEach(line -> Accepted.read(line, acknowledged));
                }
                cuts.add(Map.copyOf(acknowledged));
                Path db = Files.createDirectories(folder.resolve("cut" + cut).resolve("db"));
                PowerCut.image(db.resolve("kuayu.mv.db"), random);
            }
            more.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
        }
        for (int cut = 0; cut < CUTS; cut++) {
            try (Stores stores = JpaStores.inFolder(folder.resolve("cut" + cut))) {
                assertThat(stores.remarks()).as("cut %d, seed %d", cut, seed).isEmpty();
                Accepted.check(stores, cuts.get(cut));
            }
        }
    }
}
