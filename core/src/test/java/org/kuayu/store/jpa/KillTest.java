package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.journal.Entry;

/** Kills a writing process at random moments, again and again on the same folder, and looks at what it leaves. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kuayu.kills", 4);
    private static final int LONGEST_MILLIS = 900;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws IOException, InterruptedException {
        long seed = Trouble.seed(KillTest.class);
        var random = new Random(seed);
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = Math.max(
                    acknowledged, writeAndKill(round % 2 == 0, seed + round * 100L, random.nextInt(LONGEST_MILLIS)));
            try (Stores stores = JpaStores.inFolder(folder)) {
                assertThat(stores.remarks())
                        .as("round %d, seed %d", round, seed)
                        .isEmpty();
                assertThat(stores.journal().lastSequence())
                        .as("round %d, seed %d", round, seed)
                        .isGreaterThanOrEqualTo(acknowledged);
                check(stores);
            }
        }
        assertThat(acknowledged).isPositive();
    }

    /** Kills so many milliseconds after the opening, or after the first acknowledgement: a busy machine is slow. */
    private long writeAndKill(boolean afterFirst, long seed, int millis) throws IOException, InterruptedException {
        var child = Trouble.start(Writing.class, folder, seed);
        long acknowledged = 0;
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            acknowledged = afterFirst ? whole(lines.readLine()) : 0;
            assertThat(child.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Math.max(acknowledged, whole(line));
            }
        }
        child.waitFor();
        return acknowledged;
    }

    /** The last line may be cut by the kill: then it is shorter than the number it would have been, which is no harm. */
    private static long whole(String line) {
        return line.isEmpty() ? 0 : Long.parseLong(line);
    }

    /** Chain, and one case with its document for each entry. */
    static void check(Stores stores) {
        var chain = ChainVerifier.verify(stores.journal());
        assertThat(chain.breaks()).isEmpty();
        assertThat(stores.cases().count()).isEqualTo(chain.entries());
        long after = 0;
        for (var piece = stores.journal().list(after, 500); !piece.isEmpty(); ) {
            check(stores, piece);
            after = piece.getLast().sequence();
            piece = stores.journal().list(after, 500);
        }
    }

    private static void check(Stores stores, List<Entry> piece) {
        var ids = piece.stream()
                .map(entry -> CaseId.of(entry.draft().subject().id()))
                .toList();
        assertThat(stores.cases().listByIds(ids)).extracting(CaseRecord::id).containsExactlyElementsOf(ids);
        assertThat(stores.documents().listForAll(ids))
                .extracting(CaseDocument::id)
                .containsExactlyInAnyOrderElementsOf(piece.stream()
                        .map(entry -> entry.draft().payload().fields().get("document"))
                        .toList());
        assertThat(stores.cases()
                        .listCiting(ids.getFirst().value().replace('(', '（').replace(')', '）')))
                .hasSizeLessThanOrEqualTo(1);
    }
}
