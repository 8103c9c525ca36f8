package org.kuayu.bench;

import java.nio.file.Path;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.search.lucene.LuceneCaseIndex;

/** Builds an index of generated cases: {@code IndexBench FOLDER SIZE}; says rate and size. */
public final class IndexBench {
    private IndexBench() {}

    /** See the class. */
    public static void main(String[] args) {
        var store = new InventedStore(Long.parseLong(args[1]));
        var journal = new MemoryJournal(java.time.Clock.systemUTC());
        long start = System.nanoTime();
        try (var index = LuceneCaseIndex.inFolder(Path.of(args[0]), journal, store, store)) {
            index.rebuild();
            double seconds = (System.nanoTime() - start) / 1e9;
            var status = index.status();
            System.out.printf(
                    "%,d cases, %,d characters, %.0f s, %.0f cases/s, %.2f million characters/s, %.0f MB, %.0f bytes a case%n",
                    status.cases(),
                    store.characters(),
                    seconds,
                    status.cases() / seconds,
                    store.characters() / seconds / 1e6,
                    status.bytes() / 1e6,
                    (double) status.bytes() / status.cases());
        }
    }
}
