package org.kuayu.workbench.cli;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kuayu.Kuayu;
import org.kuayu.workbench.tables.ScheduledTables;

/**
 * Lets the clock act while a workbench runs: every half minute what has lapsed is recorded and who waited is promoted; a
 * mediator who said nothing loses his task; who must know of a date is told; tables that are due are counted. The
 * legal instant is that of the law, however late it is recorded.
 */
final class ClockHand implements AutoCloseable {
    private static final int SECONDS = 30;

    private final Kuayu kuayu;
    private final ScheduledTables tables;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());

    private ClockHand(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.tables = new ScheduledTables(kuayu);
    }

    /** Starts it; the first time at once. */
    static ClockHand start(Kuayu kuayu) {
        var clock = new ClockHand(kuayu);
        clock.hand.scheduleWithFixedDelay(clock::move, 0, SECONDS, TimeUnit.SECONDS);
        return clock;
    }

    private void move() {
        Instant now = kuayu.clock().instant();
        act(() -> kuayu.control().tick(now));
        act(() -> kuayu.entrustment().tick(now));
        act(() -> kuayu.mediation().tick(now));
        act(() -> kuayu.notices().tick(now));
        act(() -> kuayu.filing().carry(now));
        act(() -> tables.tick(now));
    }

    /** One accident must stop neither the clocks of the others nor the next round: an executor never runs again what threw. */
    private static void act(Runnable tick) {
        try {
            tick.run();
        } catch (RuntimeException e) {
            System.getLogger(ClockHand.class.getName())
                    .log(System.Logger.Level.ERROR, "the clock could not act; it tries again", e);
        }
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        hand.shutdown();
        try {
            if (!hand.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                hand.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
