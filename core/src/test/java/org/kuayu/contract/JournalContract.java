package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/** What every {@link Journal} keeps. */
public abstract class JournalContract extends StoresContract {
    private Journal journal() {
        return stores().journal();
    }

    @Test
    void appendsAtTheEndInAChain() {
        long before = journal().lastSequence();
        Entry one = journal().write(() -> journal().append(draft("a")));
        Entry two = journal().write(() -> journal().append(draft("b")));
        assertThat(one.sequence()).isEqualTo(before + 1);
        assertThat(two.sequence()).isEqualTo(before + 2);
        assertThat(two.previous()).isEqualTo(one.digest());
        assertThat(journal().lastSequence()).isEqualTo(before + 2);
        assertThat(journal().list(before, 10)).containsExactly(one, two).allMatch(Entry::intact);
    }

    @Test
    void keepsEveryFieldOfAnEntry() {
        var payload = Payload.of(Map.of("导入", "第一行\n第二行", "odd", "a\\b\u001fc\u001ed\u0000"));
        Entry written = journal()
                .write(() -> journal()
                        .append(draft("id\u0000\\\ud800" + fresh())
                                .forCase("（2024）渝0112民初1号")
                                .because("核对𠀀身份")
                                .with(payload)));
        Entry read = journal().list(written.sequence() - 1, 1).getFirst();
        assertThat(read).isEqualTo(written);
        assertThat(read.draft().payload().fields()).isEqualTo(payload.fields());
        assertThat(read.intact()).isTrue();
    }

    @Test
    void tellsAnEmptyPurposeFromNone() {
        Entry with = journal().write(() -> journal().append(draft("p").because("")));
        Entry without = journal().write(() -> journal().append(draft("p")));
        assertThat(journal().list(with.sequence() - 1, 2))
                .extracting(entry -> entry.draft().purpose().isPresent())
                .containsExactly(true, false);
        assertThat(without.draft().purpose()).isEmpty();
    }

    @Test
    void anExceptionUndoesTheUnitAndIsThrownOn() {
        long before = journal().lastSequence();
        int serial = fresh();
        var accident = new IllegalStateException("refused");
        assertThatThrownBy(() -> write(() -> {
                    journal().append(draft("x"));
                    stores().cases().put(aCase(serial));
                    throw accident;
                }))
                .isSameAs(accident);
        assertThat(journal().lastSequence()).isEqualTo(before);
        assertThat(stores().cases().find(aCase(serial).id())).isEmpty();
        Entry next = journal().write(() -> journal().append(draft("y")));
        assertThat(next.sequence()).isEqualTo(before + 1);
    }

    @Test
    void anInnerCallJoinsTheOuterUnit() {
        long before = journal().lastSequence();
        assertThatThrownBy(() -> write(() -> {
                    write(() -> journal().append(draft("inner")));
                    throw new IllegalArgumentException("outer");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal().lastSequence()).isEqualTo(before);
    }

    @Test
    void refusesToAppendOutsideOfWrite() {
        assertThatThrownBy(() -> journal().append(draft("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotShowWhatIsNotDurable() {
        write(() -> {
            long before = journal().lastSequence();
            journal().append(draft("x"));
            assertThat(journal().lastSequence()).isEqualTo(before);
            assertThat(journal().list(before, 10)).isEmpty();
        });
    }

    @Test
    void listsPieceByPiece() {
        long before = journal().lastSequence();
        write(() -> List.of("a", "b", "c").forEach(id -> journal().append(draft(id))));
        assertThat(journal().list(before, 2)).extracting(Entry::sequence).containsExactly(before + 1, before + 2);
        assertThat(journal().list(before + 2, 2)).extracting(Entry::sequence).containsExactly(before + 3);
        assertThat(journal().list(before + 3, 2)).isEmpty();
        assertThat(journal().list(before, 0)).isEmpty();
    }

    @Test
    void listsWhatIsAboutASubject() {
        String id = "案" + fresh();
        write(() -> List.of(id, "other", id).forEach(each -> journal().append(draft(each))));
        assertThat(journal().listAbout(new Subject("case", id)))
                .hasSize(2)
                .isSortedAccordingTo((a, b) -> Long.compare(a.sequence(), b.sequence()));
        assertThat(journal().listAbout(new Subject("import", id))).isEmpty();
    }

    @Test
    void wakesItsListenersAfterEachUnit() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        journal().listen(heard::add);
        Entry entry = journal().write(() -> journal().append(draft("x")));
        assertThat(heard).containsExactly(entry.sequence());
    }

    @Test
    void manyWritersGiveOneSequenceWithoutGaps() throws InterruptedException, ExecutionException {
        long before = journal().lastSequence();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 40; i++) {
                tasks.add(() -> {
                    Entry entry = journal().write(() -> journal().append(draft("many")));
                    assertThat(journal().lastSequence()).isGreaterThanOrEqualTo(entry.sequence());
                    return entry.sequence();
                });
            }
            var given = new ArrayList<Long>();
            for (var done : threads.invokeAll(tasks)) {
                given.add(done.get());
            }
            assertThat(given).doesNotHaveDuplicates().allMatch(s -> s > before && s <= before + 40);
        }
        assertThat(journal().list(before, 100)).hasSize(40).allMatch(Entry::intact);
    }
}
