package org.kuayu.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.kuayu.control.queue.NaiveQueue;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.RandomQueues;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.property.UnitNumber;

/** Queues of random events beside the naive model: {@code QueueBench UNITS ROUNDS}; processor time of one thread. */
public final class QueueBench {
    private static final UnitNumber UNIT = UnitNumber.of("500112001001GB00012F00010203");
    private static final Instant CLOCK = Instant.parse("2060-01-01T00:00:00Z");

    private QueueBench() {}

    /** See the class. */
    public static void main(String[] args) {
        int units = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<QueueEvent> large = RandomQueues.whole(new Random(1), 1_000);
        for (int round = 0; round < 2; round++) {
            time("one unit, 1 000 events, naive", 3, n -> new NaiveQueue(large, QueuePolicy.DEFAULT, CLOCK));
            time("one unit, 1 000 events, Kuayu", rounds, n -> UnitQueue.of(UNIT, large, QueuePolicy.DEFAULT)
                    .at(CLOCK));
        }
        List<List<QueueEvent>> small = new ArrayList<>();
        for (int unit = 0; unit < 1_000; unit++) {
            small.add(RandomQueues.whole(new Random(unit), 3));
        }
        for (int round = 0; round < 2; round++) {
            time("units of 3 events, naive", units / 10, n ->
                    new NaiveQueue(small.get(n % 1_000), QueuePolicy.DEFAULT, CLOCK));
            time("units of 3 events, Kuayu", units, n -> UnitQueue.of(UNIT, small.get(n % 1_000), QueuePolicy.DEFAULT)
                    .at(CLOCK));
        }
    }

    private static void time(String what, int times, Consumer<Integer> work) {
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long from = clock.getCurrentThreadCpuTime();
        for (int n = 0; n < times; n++) {
            work.accept(n);
        }
        double micros = (clock.getCurrentThreadCpuTime() - from) / 1e3;
        System.out.printf("%-32s %,9d times %,12.1f µs each, %.2f s%n", what, times, micros / times, micros / 1e6);
    }
}
