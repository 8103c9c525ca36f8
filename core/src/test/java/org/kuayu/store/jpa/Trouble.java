package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.kuayu.Stores;

/**
 * What may befall a store while it is written: the process is killed, or the power fails. What was acknowledged is read from
 * the lines of the writer and looked for afterwards.
 *
 * @param writing the program that writes; prints {@code open}, then what it was acknowledged
 * @param read adds a line to what was acknowledged
 * @param check looks for it in what is left
 */
record Trouble<A>(
        Class<?> writing, BiConsumer<String, Map<String, A>> read, BiConsumer<Stores, Map<String, A>> check) {
    private static final int KILLS = Integer.getInteger("kuayu.kills", 4);
    private static final int CUTS = Integer.getInteger("kuayu.cuts", 4);
    private static final int LONGEST_MILLIS = 900;

    /** Starts a program on this folder. */
    static Process start(Class<?> program, Path folder, long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString(),
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The seed of this run, printed. */
    static long seed(Class<?> test) {
        long seed = Long.getLong("kuayu.seed", System.nanoTime());
        System.out.println(test.getSimpleName() + ": -Dkuayu.seed=" + seed);
        return seed;
    }

    /** Kills the program again and again on the same folder, some time after its first acknowledgement. */
    void kill(Path folder, long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var acknowledged = new HashMap<String, A>();
        for (int round = 0; round < KILLS; round++) {
            killOne(start(writing, folder, seed + round * 100L), random.nextInt(LONGEST_MILLIS), acknowledged);
            try (Stores stores = JpaStores.inFolder(folder)) {
                assertThat(stores.remarks())
                        .as("round %d, seed %d", round, seed)
                        .isEmpty();
                check.accept(stores, acknowledged);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private void killOne(Process child, int millis, Map<String, A> acknowledged) throws IOException, InterruptedException {
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            read.accept(lines.readLine(), acknowledged);
            assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            child.toHandle().destroyForcibly();
            lines.lines().forEach(line -> read.accept(line, acknowledged));
        }
        child.waitFor();
    }

    /** Takes images of the file as power cuts would leave it while four threads write, and opens each. */
    void cut(Path folder, long seed, BiFunction<Stores, Random, String> unit) throws IOException, InterruptedException {
        PowerCut.register();
        List<Map<String, A>> cuts = images(folder, seed, unit);
        for (int cut = 0; cut < CUTS; cut++) {
            try (Stores stores = JpaStores.inFolder(folder.resolve("cut" + cut))) {
                assertThat(stores.remarks()).as("cut %d, seed %d", cut, seed).isEmpty();
                check.accept(stores, cuts.get(cut));
            }
        }
    }

    /** What was acknowledged before each image. */
    private List<Map<String, A>> images(Path folder, long seed, BiFunction<Stores, Random, String> unit)
            throws IOException, InterruptedException {
        var random = new Random(seed);
        var cuts = new ArrayList<Map<String, A>>();
        var acks = new LinkedBlockingQueue<String>();
        var more = new AtomicBoolean(true);
        try (Stores stores = JpaStores.at("jdbc:h2:cut:" + folder.resolve("kuayu"))) {
            List<Thread> writers = IntStream.range(0, 4)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> {
                        var own = new Random(seed + i);
                        while (more.get()) {
                            acks.add(unit.apply(stores, own));
                        }
                    }))
                    .toList();
            var acknowledged = new HashMap<String, A>();
            for (int cut = 0; cut < CUTS; cut++) {
                for (int i = 0; i < 3 + random.nextInt(12); i++) {
                    acks.take().lines().forEach(line -> read.accept(line, acknowledged));
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
        return cuts;
    }
}
