package org.kuayu.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.MemoryStores;
import org.kuayu.Stores;
import org.kuayu.casefile.Access;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.IndexException;
import org.kuayu.search.SearchSamples;
import org.kuayu.text.Remark;

/** An index in a folder over kills, backups and rebuilds. */
class LuceneFolderTest {
    private static final CaseQuery LOANS = CaseQuery.of("民间借贷");

    @TempDir
    Path folder;

    private LuceneCaseIndex open(Stores stores) {
        return LuceneCaseIndex.inFolder(folder, stores.journal(), stores.cases(), stores.documents());
    }

    private static MemoryStores filled() {
        var stores = new MemoryStores();
        SearchSamples.fill(stores);
        return stores;
    }

    private static void follow(LuceneCaseIndex index, Stores stores) {
        var entries = stores.journal().list(index.checkpoint(), 1000);
        index.apply(entries);
    }

    @Test
    void whatWasKeptIsThereAfterAKillAndTheRestIsFollowedAgain() {
        try (var stores = filled()) {
            var index = open(stores);
            follow(index, stores);
            index.keep();
            SearchSamples.put(stores, 21, "民间借贷第二十一案");
            follow(index, stores);
            assertThat(index.search(LOANS, Access.ALL).total()).isEqualTo(21);
            index.close(); // rolls back what was not kept, as a kill would
            try (var again = open(stores)) {
                assertThat(again.checkpoint()).isEqualTo(20);
                follow(again, stores);
                assertThat(again.search(LOANS, Access.ALL).total()).isEqualTo(21);
                assertThat(again.checkpoint()).isEqualTo(21);
            }
        }
    }

    @Test
    void aJournalRestoredFromABackupMakesTheIndexStartAnew() {
        try (var stores = filled();
                var other = new MemoryStores()) {
            try (var index = open(stores)) {
                follow(index, stores);
                index.keep();
            }
            SearchSamples.put(other, 5, "民间借贷");
            try (var index = open(other)) {
                assertThat(index.checkpoint()).isZero();
                follow(index, other);
                assertThat(index.search(LOANS, Access.ALL).total()).isEqualTo(1);
            }
        }
    }

    @Test
    void aHalfBuiltFolderIsThrownAwayAtStart() throws IOException {
        try (var stores = filled()) {
            try (var index = open(stores)) {
                follow(index, stores);
                index.keep();
            }
            Path half = Files.createDirectory(folder.resolve("index-7"));
            Files.writeString(half.resolve("segments_1"), "half");
            Files.writeString(folder.resolve("current.new"), "index-7");
            try (var index = open(stores)) {
                assertThat(index.search(LOANS, Access.ALL).total()).isEqualTo(20);
                assertThat(half).doesNotExist();
            }
        }
    }

    @Test
    void aSecondOpeningIsRefused() {
        try (var stores = filled();
                var index = open(stores)) {
            assertThat(index.count()).isZero();
            assertThatThrownBy(() -> open(stores)).isInstanceOf(IndexException.class);
        }
    }

    @Test
    void readsGoOnWhileItIsRebuiltAndNothingFollowedMeanwhileIsLost() throws IOException {
        try (var stores = filled();
                var index = open(stores)) {
            follow(index, stores);
            index.keep();
            var rebuilt = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 10; i++) {
                    index.rebuild();
                }
            });
            int serial = 21;
            while (!rebuilt.isDone() && serial < 200) {
                SearchSamples.put(stores, serial, "民间借贷");
                follow(index, stores);
                assertThat(index.search(LOANS, Access.ALL).total()).isGreaterThanOrEqualTo(20);
                serial++;
            }
            rebuilt.join();
            index.keep();
            assertThat(index.search(LOANS, Access.ALL).total()).isEqualTo(serial - 1);
            assertThat(index.checkpoint()).isEqualTo(stores.journal().lastSequence());
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.filter(Files::isDirectory)).hasSize(1);
            }
        }
    }

    @Test
    void pagesBeyondTenThousandStayInOrder() {
        try (var stores = new MemoryStores();
                var index = LuceneCaseIndex.inMemory(stores.journal(), stores.cases(), stores.documents())) {
            int size = 10_050;
            for (int i = 1; i <= size; i++) {
                SearchSamples.put(stores, i, "借");
            }
            index.apply(stores.journal().list(0, size));
            index.keep();
            var query = CaseQuery.of("借");
            var all = index.listAfter(query, Access.ALL, java.util.Optional.empty(), size);
            var across = index.search(query.withPage(9_990, 20), Access.ALL);
            assertThat(across.total()).isEqualTo(size);
            assertThat(across.hits().stream().map(h -> h.id())).isEqualTo(all.subList(9_990, 10_010));
            assertThat(index.search(query.withPage(10_040, 20), Access.ALL).hits().stream()
                            .map(h -> h.id()))
                    .isEqualTo(all.subList(10_040, size));
        }
    }

    @Test
    void anIndexThatIsBehindSaysSo() {
        try (var stores = filled();
                var index = open(stores)) {
            var entry = Draft.of(Actor.SYSTEM, new Act("search.asked"), new Subject("officer", "kuayu"));
            stores.journal().write(() -> {
                Stream.generate(() -> entry).limit(300).forEach(stores.journal()::append);
                return 300;
            });
            assertThat(index.search(LOANS, Access.ALL).notes())
                    .contains(new Remark(
                            "search.behind", String.valueOf(stores.journal().lastSequence())));
            follow(index, stores);
            assertThat(index.search(LOANS, Access.ALL).notes()).isEmpty();
        }
    }
}
