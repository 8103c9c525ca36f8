package org.kuayu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFilterTest {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private final MemoryJournal journal = new MemoryJournal(Clock.fixed(DAY, ZoneOffset.UTC));

    @BeforeEach
    void acts() {
        journal.write(() -> {
            for (int i = 1; i <= 2500; i++) {
                var act = new Act(i % 5 == 0 ? "search.asked" : i % 2 == 0 ? "case.imported" : "case.corrected");
                var actor = new Actor(i % 3 == 0 ? "lin" : "kuayu", "");
                journal.append(Draft.of(actor, act, new Subject("case", "(2024)渝0112民初" + i + "号")));
            }
            return "";
        });
    }

    private static EntryFilter filter(String act, String subject, String actor) {
        return new EntryFilter(act, subject, actor, Instant.EPOCH, Instant.MAX);
    }

    @ParameterizedTest(name = "act {0}, subject {1}, actor {2}: {3}")
    @CsvSource({
        "'', '', '', 2500",
        "search.asked, '', '', 500",
        "case., '', '', 2000",
        "case, '', '', 0",
        "'', 初77号, '', 1",
        "'', '', lin, 833",
        "search.asked, '', lin, 166"
    })
    void findsWhatIsAskedFor(String act, String subject, String actor, int expected) {
        var slice = filter(act, subject, actor).newestBefore(journal, Long.MAX_VALUE, 5000, 5000);
        assertThat(slice.entries()).hasSize(expected);
        assertThat(slice.next()).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var filter = filter("case.", "", "");
        long before = Long.MAX_VALUE;
        long last = Long.MAX_VALUE;
        int count = 0;
        do {
            var slice = filter.newestBefore(journal, before, 64, 1000);
            for (Entry entry : slice.entries()) {
                assertThat(entry.sequence()).isLessThan(last);
                last = entry.sequence();
                count++;
            }
            before = slice.next();
        } while (before != 0);
        assertThat(count).isEqualTo(2000);
    }

    @Test
    void looksNoFurtherThanItsEffort() {
        var slice = filter("", "初3号", "").newestBefore(journal, Long.MAX_VALUE, 10, 1000);
        assertThat(slice).isEqualTo(new EntryFilter.Slice(List.of(), 1501));
    }

    @Test
    void daysHaveAnOpenEnd() {
        var before = new EntryFilter("", "", "", Instant.EPOCH, DAY);
        var on = new EntryFilter("", "", "", DAY, DAY.plusMillis(1));
        assertThat(before.newestBefore(journal, Long.MAX_VALUE, 10, 9000).entries())
                .isEmpty();
        assertThat(on.newestBefore(journal, Long.MAX_VALUE, 10, 9000).entries()).hasSize(10);
    }
}
