package org.kuayu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Takes the time of a question that is asked again and again: on the clock, and the processor's time of this thread, in which
 * H2 works. A machine that is shared delays the clock.
 */
final class Rounds {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Rounds() {}

    /** One round; its number may vary the question, since H2 keeps the answer to the last one. */
    interface Work {
        long run(int round) throws SQLException;
    }

    static void time(String name, int rounds, Work work) throws SQLException {
        long[] clock = new long[rounds];
        long[] processor = new long[rounds];
        long result = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            result = work.run(i);
            processor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1_000;
            clock[i] = (System.nanoTime() - start) / 1_000;
        }
        double first = clock[0] / 1e3;
        Arrays.sort(clock);
        Arrays.sort(processor);
        System.out.printf(
                "%-40s first %8.1f  p50 %7.2f  p95 %7.2f ms  processor p50 %6.2f  p95 %6.2f ms  (%,d)%n",
                name,
                first,
                clock[rounds / 2] / 1e3,
                clock[rounds * 95 / 100] / 1e3,
                processor[rounds / 2] / 1e3,
                processor[rounds * 95 / 100] / 1e3,
                result);
    }
}
