package org.kuayu.workbench.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.journal.JournalException;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/**
 * {@code /health}: a page for officers, JSON for everybody who asks for {@code application/json} or is not logged in. 200
 * when all is well, 503 when something needs attention.
 */
public final class HealthRoutes implements Feature {
    private static final long LEAST_FREE = 500L << 20;
    private static final Duration MOST_SKEW = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kuayu kuayu;
    private final Optional<Path> folder;

    /** The health of this system. */
    public HealthRoutes(Kuayu kuayu, Settings settings) {
        this.kuayu = kuayu;
        this.folder = settings.folder();
    }

    @Override
    public void register(Routes routes) {
        routes.get("/health", Who.PUBLIC, this::show);
    }

    private void show(Visit visit) {
        Health health = health();
        visit.ctx().status(health.well() ? 200 : 503);
        String wanted = Optional.ofNullable(visit.ctx().header("Accept")).orElse("");
        if (visit.findOfficer().isPresent() && wanted.contains("text/html")) {
            visit.page("health/page.jte", Map.of("health", health));
        } else {
            visit.ctx().contentType("application/json; charset=utf-8").result(json(health));
        }
    }

    private Health health() {
        Instant clock = kuayu.clock().instant();
        long skew = Duration.between(Instant.now(), clock).toMillis();
        long free = folder.map(HealthRoutes::free).orElse(-1L);
        boolean room = free < 0 || free > LEAST_FREE;
        try {
            long head = kuayu.journal().lastSequence();
            long lag = Math.max(0, head - kuayu.index().status().checkpoint());
            long cases = kuayu.cases().count();
            boolean well = room && Math.abs(skew) <= MOST_SKEW.toMillis();
            return new Health(well, "ok", cases, kuayu.index().count(), head, lag, free, clock, skew);
        } catch (JournalException e) {
            return new Health(false, "failing", 0, 0, 0, 0, free, clock, skew);
        }
    }

    private static long free(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Health health) {
        var document = new LinkedHashMap<String, Object>();
        document.put("status", health.well() ? "ok" : "attention");
        document.put("store", health.store());
        document.put("cases", health.cases());
        document.put("indexed", health.indexed());
        document.put("journalHead", health.head());
        document.put("indexLag", health.lag());
        document.put("freeBytes", health.freeBytes());
        document.put("clock", health.clock().toString());
        document.put("clockSkewMillis", health.skewMillis());
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts and numbers can be written", e);
        }
    }
}
