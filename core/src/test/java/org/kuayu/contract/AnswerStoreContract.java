package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;

/** What every {@link AnswerStore} keeps. */
public abstract class AnswerStoreContract extends StoresContract {
    private AnswerStore answers() {
        return stores().control().answers();
    }

    private static InquiryAnswer other(InquiryAnswer answer) {
        var extract = new RegisterExtract("500112", ControlSamples.T0, java.util.Map.of());
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
}
