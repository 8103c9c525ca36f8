package org.kuayu.mediation.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final Statement JOINT = Statement.joint("双方到场");
    private static final Statement OF_A = Statement.ofSide("A", "甲方说急用钱");
    private static final Statement OF_B = Statement.ofSide("B", "乙方说账上没有钱");
    private static final Statement CONCEDED = Statement.concession("A", "甲方愿意少要五千元");
    private static final Statement NOTE = Statement.ofMediators("双方差距约一万元");
    private static final Statement FACT = Statement.undisputed("2025年3月至6月未付工资");
    private static final Statement RESULT = Statement.jointResult("欠付工资二万四千元");

    private static List<String> texts(InsideView view) {
        return view.statements().stream().map(StatementView::text).toList();
    }

    @Test
    @DisplayName("ME-6: joint and private notes are kept apart; each side reads the joint ones and its own")
    void audiences() {
        var dispute = new ConfidenceSamples().with(JOINT, OF_A).with(OF_B, CONCEDED, NOTE);
        assertThat(texts(dispute.read(ConfidenceSamples.INSIDE)))
                .containsExactly("双方到场", "甲方说急用钱", "乙方说账上没有钱", "甲方愿意少要五千元", "双方差距约一万元");
        assertThat(texts(dispute.read(ConfidenceSamples.A))).containsExactly("双方到场", "甲方说急用钱", "甲方愿意少要五千元");
        assertThat(texts(dispute.read(ConfidenceSamples.B))).containsExactly("双方到场", "乙方说账上没有钱");
    }

    @Test
    @DisplayName("a statement keeps its number, kind, audience, instant and author")
    void whole() {
        var view = new ConfidenceSamples()
                .with(JOINT)
                .with(CONCEDED.inSession("2"))
                .read(ConfidenceSamples.INSIDE)
                .statements()
                .getLast();
        assertThat(view.number()).isEqualTo(2);
        assertThat(view.kind()).isEqualTo(Statement.Kind.CONCESSION);
        assertThat(view.audience()).isEqualTo(Audience.of("A"));
        assertThat(view.session()).contains("2");
        assertThat(view.at()).isEqualTo(ConfidenceSamples.day(2));
        assertThat(view.by()).isEqualTo("mediator");
    }

    @Test
    @DisplayName("only mediators of the dispute are inside: not their chief, not the mediator of another dispute")
    void outside() {
        var refused = Insider.mediator(
                ConfidenceSamples.MATTER, ConfidenceSamples.worker("chief"), List.of("mediator", "co-mediator"));
        assertThat(refused.remarks().getFirst().code()).isEqualTo("mediation.not-inside");
        var other = Insider.mediator("T-2026-000002", ConfidenceSamples.MEDIATOR, List.of("mediator"))
                .orThrow();
        var confidences = new ConfidenceSamples().with(OF_A).confidences();
        assertThatThrownBy(() -> confidences.read(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("ME-7, S8: a fact is open when every side has signed it, and not before; nothing else ever is")
    void facts() {
        var dispute = new ConfidenceSamples().with(JOINT, OF_A, CONCEDED, NOTE, FACT, RESULT);
        var sides = Set.of("A", "B");
        for (int number = 1; number <= 5; number++) {
            dispute.with(new FactSignature(number, "A"));
        }
        assertThat(dispute.confidences().openFacts(sides)).isEmpty();
        for (int number = 1; number <= 6; number++) {
            dispute.with(new FactSignature(number, "B"));
        }
        assertThat(dispute.confidences().openFacts(sides))
                .containsExactly(new OpenFact(
                        5, false, "2025年3月至6月未付工资", List.of("A", "B"), ConfidenceSamples.day(11)));
        dispute.with(new FactSignature(6, "A"));
        assertThat(dispute.confidences().openFacts(sides))
                .extracting(OpenFact::text, OpenFact::result)
                .contains(tuple("欠付工资二万四千元", true));
        assertThat(dispute.confidences().openFacts(Set.of())).isEmpty();
    }

    @Test
    @DisplayName("what was noted under the wrong audience is taken back: mediators alone still see it, marked")
    void retraction() {
        var dispute = new ConfidenceSamples().with(Statement.joint("其实只能给甲方看"), FACT);
        assertThat(dispute.admit(ConfidenceSamples.A, new Retraction(1))).contains("mediation.no-such-statement");
        assertThat(dispute.admit(ConfidenceSamples.INSIDE, new Retraction(1), new Retraction(2)))
                .isEmpty();
        dispute.with(new FactSignature(2, "A"), new FactSignature(2, "B"));
        assertThat(texts(dispute.read(ConfidenceSamples.B))).isEmpty();
        assertThat(dispute.read(ConfidenceSamples.INSIDE).statements())
                .extracting(StatementView::retracted)
                .containsExactly(true, true);
        assertThat(dispute.confidences().openFacts(Set.of("A", "B"))).isEmpty();
    }

    @Test
    @DisplayName("a side can neither speak as the other nor sign for it, nor sign what is no fact")
    void foreign() {
        var dispute = new ConfidenceSamples().with(JOINT, FACT);
        assertThat(dispute.admit(ConfidenceSamples.A, OF_B)).contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.A, NOTE)).contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.A, new FactSignature(2, "B")))
                .contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.A, new FactSignature(1, "A")))
                .contains("mediation.no-such-statement");
        assertThat(dispute.admit(ConfidenceSamples.A, OF_A, new FactSignature(2, "A")))
                .isEmpty();
    }

    @Test
    @DisplayName("the record of a session holds its statements alone, without those taken back")
    void session() {
        var dispute = new ConfidenceSamples().with(JOINT, OF_A.inSession("1"), FACT.inSession("1"), NOTE.inSession("2"));
        dispute.with(new Retraction(3));
        assertThat(dispute.read(ConfidenceSamples.INSIDE).ofSession("1"))
                .extracting(StatementView::text)
                .containsExactly("甲方说急用钱");
    }
}
