package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;

/** Takes the file as a power cut would leave it, while four threads write, and looks at what is in it. */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("kuayu.cuts", 4);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        long seed = Long.getLong("kuayu.seed", System.nanoTime());
        System.out.println("PowerCutTest: -Dkuayu.seed=" + seed);
        var random = new Random(seed);
        PowerCut.register();
        var acknowledged = new long[CUTS];
        var acks = new LinkedBlockingQueue<Long>();
        var serial = new AtomicInteger();
        var more = new AtomicBoolean(true);
        try (Stores stores = JpaStores.at("jdbc:h2:cut:" + folder.resolve("kuayu"))) {
            List<Thread> writers = IntStream.range(0, 4)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> {
                        while (more.get()) {
                            acks.add(unit(stores, serial));
                        }
                    }))
                    .toList();
            for (int cut = 0; cut < CUTS; cut++) {
                for (int i = 0; i < 3 + random.nextInt(15); i++) {
                    long acknowledgedNow = acks.take();
                    acknowledged[cut] =
                            Math.max(acknowledged[Math.max(0, cut - 1)], Math.max(acknowledged[cut], acknowledgedNow));
                }
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
                assertThat(stores.journal().lastSequence())
                        .as("cut %d, seed %d", cut, seed)
                        .isGreaterThanOrEqualTo(acknowledged[cut]);
                KillTest.check(stores);
            }
        }
    }

    private static long unit(Stores stores, AtomicInteger serial) {
        return stores.journal().write(() -> {
            Writing.one(stores, serial.incrementAndGet());
            return Writing.one(stores, serial.incrementAndGet());
        });
    }
}
