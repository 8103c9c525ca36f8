package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;

/** What every {@link AnswerStore} keeps. */
public abstract class AnswerStoreContract extends StoresContract {
    private AnswerStore answers() {
        return stores().control().answers();
    }

    private static InquiryAnswer other(InquiryAnswer answer) {
        var extract = new RegisterExtract("500112", ControlSamples.T0, Map.of());
        return new InquiryAnswer(
                answer.id(),
                answer.request(),
                answer.item(),
                answer.personKey(),
                answer.bound(),
                extract,
                answer.answeredAt(),
                Digest.sha256("other"));
    }

    @Test
    void keepsEveryFactAndTellsNotSuppliedFromNotFound() {
        var kept = ControlSamples.answer("A" + fresh(), "key" + fresh(), ControlSamples.T0);
        write(() -> answers().put(kept));
        assertThat(answers().find(kept.id())).contains(kept);
        var extract = answers().find(kept.id()).orElseThrow().extract();
        assertThat(extract.findList(RightKind.MORTGAGE)).contains(List.of());
        assertThat(extract.findList(RightKind.SEIZURE)).isEmpty();
        assertThat(answers().find("none")).isEmpty();
    }

    @Test
    void neverChangesAnAnswer() {
        var kept = ControlSamples.answer("A" + fresh(), "key" + fresh(), ControlSamples.T0);
        write(() -> answers().put(kept));
        write(() -> answers().put(kept));
        assertThatThrownBy(() -> write(() -> answers().put(other(kept)))).isInstanceOf(IllegalStateException.class);
        assertThat(answers().find(kept.id())).contains(kept);
    }

    @Test
    void listsTheAnswersAboutAPersonNewestFirst() {
        String key = "key" + fresh();
        for (int minutes : List.of(1, 3, 2)) {
            write(() -> answers().put(ControlSamples.answer(key + minutes, key, ControlSamples.at(minutes))));
        }
        write(() -> answers().put(ControlSamples.answer(key + "x", key + "x", ControlSamples.T0)));
        assertThat(answers().listByPerson(key, 9))
                .extracting(InquiryAnswer::id)
                .containsExactly(key + 3, key + 2, key + 1);
        assertThat(answers().listByPerson(key, 1)).extracting(InquiryAnswer::id).containsExactly(key + 3);
    }

    @Test
    void keepsTheReceiptsOfACaseAsAChain() {
        String number = number(fresh());
        var one = ControlSamples.receipt("r" + fresh(), number, Digest.NONE);
        var two = ControlSamples.receipt("r" + fresh(), number, one.digest());
        var elsewhere = ControlSamples.receipt("r" + fresh(), number(fresh()), Digest.NONE);
        assertThat(answers().findLastReceipt(number)).isEmpty();
        write(() -> answers().put(one));
        write(() -> List.of(elsewhere, two).forEach(answers()::put));
        write(() -> answers().put(one));
        assertThat(answers().listReceipts(number)).containsExactly(one, two);
        assertThat(answers().findLastReceipt(number)).contains(two);
        assertThat(answers().listReceipts("none")).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        var answer = ControlSamples.answer("outside", "key", ControlSamples.T0);
        assertThatThrownBy(() -> answers().put(answer)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsALongAnswerWithOddCharacters() {
        var random = new Random(9);
        var entries = new ArrayList<RegisterEntry>();
        for (int i = 0; i < 3_000; i++) {
            String text = random.ints(200, '一', '龥')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("\u0000𠀀\ud800")
                    .toString();
            entries.add(new RegisterEntry(RightKind.LAND_USE, "id" + i, Optional.empty(), Map.of("zl", text), List.of()));
        }
        var extract = new RegisterExtract("\u0000r", ControlSamples.T0, Map.of(RightKind.LAND_USE, entries));
        var kept = new InquiryAnswer(
                "A" + fresh(), "r\ud800", 1, "key" + fresh(), Digest.sha256("b"), extract,
                ControlSamples.T0.plusNanos(7), Digest.sha256("d"));
        write(() -> answers().put(kept));
        assertThat(answers().find(kept.id())).contains(kept);
        assertThat(answers().listByPerson(kept.personKey(), 9)).containsExactly(kept);
    }

    @Test
    void chainsManyReceiptsWithinOneWriteAndTakesThemBackWithIt() {
        String number = number(fresh());
        var kept = ControlSamples.receipt("r" + fresh(), number, Digest.NONE);
        write(() -> answers().put(kept));
        assertThatThrownBy(() -> write(() -> {
                    for (int i = 0; i < 500; i++) {
                        var last = answers().findLastReceipt(number).orElseThrow();
                        answers().put(ControlSamples.receipt("r" + fresh(), number, last.digest()));
                    }
                    assertThat(answers().listReceipts(number)).hasSize(501);
                    answers().put(ControlSamples.answer("A" + number, "key", ControlSamples.T0));
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(answers().listReceipts(number)).containsExactly(kept);
        assertThat(answers().find("A" + number)).isEmpty();
    }
}
