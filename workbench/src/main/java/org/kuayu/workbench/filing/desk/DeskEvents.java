package org.kuayu.workbench.filing.desk;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/**
 * Tells the screens of sessions that something changed, by server-sent events. An event carries the version of the session,
 * so that a screen which reconnects says what it has seen last. What changed is read from the store by the screen itself.
 */
final class DeskEvents implements AutoCloseable {
    private static final int ALIVE_SECONDS = 10;

    private final Map<String, Set<Screen>> screens = new ConcurrentHashMap<>();
    private final ToIntFunction<String> version;
    private final ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("joint-desk").factory());

    /** A screen with the version that it was last told of. */
    private static final class Screen {
        private final SseClient client;
        private int seen;

        private Screen(SseClient client, int seen) {
            this.client = client;
            this.seen = seen;
        }
    }

    /** Events about sessions whose present version this function gives. */
    DeskEvents(ToIntFunction<String> version) {
        this.version = version;
    }

    void start() {
        work.scheduleWithFixedDelay(this::alive, ALIVE_SECONDS, ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps a screen that saw this version; it is told at once where the session has moved on. */
    void join(String session, SseClient client, int seen) {
        var screen = new Screen(client, seen);
        client.keepAlive();
        screens.computeIfAbsent(session, s -> ConcurrentHashMap.newKeySet()).add(screen);
        client.onClose(() -> leave(session, screen));
        work.execute(() -> tell(session, screen));
    }

    private void leave(String session, Screen screen) {
        screens.computeIfPresent(session, (id, all) -> {
            all.remove(screen);
            return all.isEmpty() ? null : all;
        });
    }

    /** Something was written somewhere: whoever watches a session is told if it was that. */
    void wake() {
        if (!screens.isEmpty() && !work.isShutdown()) {
            work.execute(() -> screens.forEach((session, all) -> all.forEach(screen -> tell(session, screen))));
        }
    }

    private void tell(String session, Screen screen) {
        int now = version.applyAsInt(session);
        if (now != screen.seen) {
            screen.seen = now;
            screen.client.sendEvent("changed", Integer.toString(now), Integer.toString(now));
        }
    }

    private void alive() {
        for (Set<Screen> all : screens.values()) {
            List.copyOf(all).forEach(screen -> screen.client.sendEvent("alive", ""));
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
        screens.values().forEach(all -> List.copyOf(all).forEach(screen -> screen.client.close()));
    }
}
