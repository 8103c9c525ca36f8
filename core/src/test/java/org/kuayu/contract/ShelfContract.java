package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kuayu.caseload.shelf.Shelf;
import org.kuayu.caseload.shelf.ShelfItem;

/** What every {@link Shelf} keeps. */
public abstract class ShelfContract extends StoresContract {
    private static final Instant AT = Instant.parse("2026-11-27T10:00:00.123Z");

    private Shelf shelf() {
        return stores().shelf();
    }

    private static ShelfItem item(String kind, String id, int version) {
        return new ShelfItem(kind, id, version, "wang", "结案率 " + version, "text\u0000\ud800\\ of " + id, AT);
    }

    private boolean put(ShelfItem item) {
        return stores().journal().write(() -> shelf().put(item));
    }

    @Test
    void keepsEveryVersion() {
        String id = "a" + fresh();
        assertThat(put(item("k", id, 1))).isTrue();
        assertThat(put(item("k", id, 2))).isTrue();
        assertThat(shelf().find("k", id)).contains(item("k", id, 2));
        assertThat(shelf().history("k", id)).containsExactly(item("k", id, 2), item("k", id, 1));
        assertThat(shelf().find("other", id)).isEmpty();
        assertThat(shelf().history("k", "渝" + id)).isEmpty();
    }

    @Test
    void refusesAnyVersionButTheNext() {
        String id = "b" + fresh();
        assertThat(put(item("k", id, 2))).isFalse();
        assertThat(put(item("k", id, 1))).isTrue();
        assertThat(put(item("k", id, 1))).isFalse();
        assertThat(put(item("k", id, 3))).isFalse();
        assertThat(shelf().history("k", id)).hasSize(1);
    }

    @Test
    void listsTheLastWrittenFirst() {
        String kind = "list" + fresh();
        for (String id : new String[] {"a", "b", "c"}) {
            put(item(kind, id, 1));
        }
        put(item(kind, "a", 2));
        assertThat(shelf().list(kind, 0, 10))
                .containsExactly(item(kind, "a", 2), item(kind, "c", 1), item(kind, "b", 1));
        assertThat(shelf().list(kind, 1, 1)).containsExactly(item(kind, "c", 1));
        assertThat(shelf().list(kind, 3, 10)).isEmpty();
    }

    @Test
    void keepsLongTexts() {
        String id = "long" + fresh();
        var text = new StringBuilder();
        IntStream.range(0, 300_000).forEach(i -> text.append((char) ('一' + i * 7919L % 20_000)));
        var item = new ShelfItem("k", id, 1, "", "", text.toString(), AT);
        put(item);
        assertThat(shelf().find("k", id)).contains(item);
    }

    @Test
    void forgetsWhatFails() {
        String id = "f" + fresh();
        assertThatThrownBy(() -> write(() -> {
                    shelf().put(item("k", id, 1));
                    throw new IllegalArgumentException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(shelf().find("k", id)).isEmpty();
        assertThat(put(item("k", id, 1))).isTrue();
    }

    @Test
    void letsOneOfManyWriteAVersion() throws Exception {
        String id = "race" + fresh();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return put(item("k", id, 1));
                    }))
                    .toList();
            start.countDown();
            int written = 0;
            for (var one : all) {
                written += one.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        }
        assertThat(shelf().history("k", id)).hasSize(1);
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> shelf().put(item("k", "zz", 1))).isInstanceOf(IllegalStateException.class);
    }
}
