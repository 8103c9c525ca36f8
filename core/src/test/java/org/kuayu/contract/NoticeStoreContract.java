package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kuayu.notice.Notice;
import org.kuayu.notice.NoticeFilter;
import org.kuayu.notice.NoticeStore;
import org.kuayu.notice.NoticeStore.Progress;

/** What every {@link NoticeStore} keeps. */
public abstract class NoticeStoreContract extends StoresContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private NoticeStore notices() {
        return stores().notices();
    }

    private static Instant at(int minutes) {
        return MatterSamples.at(minutes).plusNanos(7);
    }

    private static Notice notice(String to, String key, int minutes) {
        return new Notice(
                to, key, at(minutes), "T-1\u0000", "张*诉某公司\\", "assigned", "matter.assigned", Optional.of("li"),
                Optional.empty(), Optional.empty());
    }

    private static Notice clock(String to, String key, int minutes) {
        return new Notice(
                to, key, at(minutes), "T-2", "", "due-today", "mediation.accept", Optional.empty(), Optional.of(at(9)),
                Optional.empty());
    }

    private void put(Notice... some) {
        write(() -> notices().put(List.of(some), notices().progress()));
    }

    private void assertList(NoticeFilter filter, Notice... expected) {
        assertThat(notices().list(filter, 0, 99)).containsExactly(expected);
        assertThat(notices().count(filter)).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(notices().list(filter, i, 1)).containsExactly(expected[i]);
        }
    }

    @Test
    void listsTheNoticesOfAPersonTheNewestFirst() {
        String to = "wang" + fresh() + "\u0000";
        var old = notice(to, "entry:1", 1);
        var tied = clock(to, "clock:2", 3);
        var late = notice(to, "entry:3", 3);
        put(late, old);
        put(tied, notice("x" + to, "entry:1", 1));
        assertList(NoticeFilter.of(to), tied, late, old);
        assertList(NoticeFilter.of(to).between(at(1), at(3)), old);
        assertList(NoticeFilter.of(to).between(at(3), at(4)), tied, late);
        assertList(NoticeFilter.of(to).onlyUnread().between(at(2), at(4)), tied, late);
        assertList(NoticeFilter.of("nobody" + to));
    }

    @Test
    void tellsNobodyTheSameKeyTwice() {
        String to = "wang" + fresh();
        var first = notice(to, "entry:1", 1);
        put(first, notice(to, "entry:1", 2));
        put(clock(to, "entry:1", 5), notice(to, "entry:2", 0));
        assertList(NoticeFilter.of(to), first, notice(to, "entry:2", 0));
    }

    @Test
    void notesWhatWasReadAndKeepsTheFirstInstant() {
        String to = "wang" + fresh();
        var one = notice(to, "entry:1", 1);
        var two = notice(to, "entry:2", 2);
        var read = notice(to, "entry:3", 3).readAt(at(4));
        put(one, two, read);
        assertList(NoticeFilter.of(to).onlyUnread(), two, one);
        write(() -> notices().read(to, List.of("entry:1", "entry:3", "entry:9"), at(5)));
        write(() -> notices().read(to, List.of("entry:1"), at(6)));
        write(() -> notices().read("x" + to, List.of("entry:2"), at(6)));
        assertList(NoticeFilter.of(to).onlyUnread(), two);
        assertList(NoticeFilter.of(to), read, two, one.readAt(at(5)));
        put(one);
        assertList(NoticeFilter.of(to).onlyUnread(), two);
    }

    @Test
    void keepsHowFarWasFollowed() {
        var progress = new Progress(fresh(), at(3));
        write(() -> notices().put(List.of(), progress));
        assertThat(notices().progress()).isEqualTo(progress);
        assertThatThrownBy(() -> write(() -> {
                    notices().put(List.of(notice("undone", "k", 1)), new Progress(1, at(9)));
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(notices().progress()).isEqualTo(progress);
        assertThat(notices().count(NoticeFilter.of("undone"))).isZero();
    }

    @Test
    void sendsTheDigestOfADayOnce() {
        String to = "wang" + fresh();
        assertThat(sent(to, DAY)).isTrue();
        assertThat(sent(to, DAY)).isFalse();
        assertThat(sent(to, DAY.plusDays(1))).isTrue();
        assertThat(sent("x" + to, DAY)).isTrue();
    }

    private boolean sent(String login, LocalDate day) {
        return stores().journal().write(() -> notices().sent(login, day));
    }

    @Test
    void listsWhoWatchesAMatter() {
        String matter = "T-" + fresh() + "\\";
        write(() -> List.of("b", "c", "a\u0000").forEach(login -> notices().watch(login, matter, true)));
        write(() -> notices().watch("b", matter, true));
        assertThat(notices().listWatchers(matter)).containsExactly("a\u0000", "b", "c");
        write(() -> notices().watch("b", matter, false));
        write(() -> notices().watch("d", matter, false));
        assertThat(notices().listWatchers(matter)).containsExactly("a\u0000", "c");
        assertThat(notices().listWatchers("none")).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> notices().put(List.of(), Progress.NONE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> notices().watch("a", "outside", true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> notices().sent("outside", DAY)).isInstanceOf(IllegalStateException.class);
    }
}
