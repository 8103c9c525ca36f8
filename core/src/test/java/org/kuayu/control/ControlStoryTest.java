package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;

/** From the inquiry to the promotion of the court that waited. */
class ControlStoryTest {
    private final ControlWorld world = new ControlWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("PI-7, PI-9, PI-12: inquiry, seizure by A, waiting seizure by B, release by A, B in force the same instant")
    void inquiryToPromotion() {
        ControlRequest asked = world.sent(world.officerA, world.inquiry(world.officerA, ControlWorld.DEBTOR));
        ControlRequest answered = ControlWorld.done(world.control.desk().answer(world.registry, asked.id(), 1));
        InquiryAnswer answer = world.control
                .requests()
                .findAnswer(world.officerA, answered.items().getFirst().answer().orElseThrow())
                .orElseThrow();
        assertThat(answer.extract().findList(RightKind.BUILDING).orElseThrow())
                .extracting(RegisterEntry::id)
                .containsExactly("YW1", "YW2");

        world.at("2024-09-03T09:00");
        ControlRequest first = world.registered(
                world.officerA, world.seizure(world.officerA, world.whole(ControlWorld.FLAT)));
        world.at("2024-09-04T09:00");
        ControlRequest second = world.registered(
                world.officerB, world.seizure(world.officerB, world.whole(ControlWorld.FLAT)));
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");
        var waiting = second.items().getFirst().result().orElseThrow();
        assertThat(waiting.state()).isEqualTo(SeizureState.WAITING);
        assertThat(waiting.lastDay()).isEmpty();

        world.at("2024-10-10T15:30");
        String seizure = first.items().getFirst().result().orElseThrow().seizure();
        var reference = Optional.of(new Target.SeizureReference(first.id(), seizure));
        ControlRequest release = world.sent(
                world.officerA,
                world.order(
                        world.officerA,
                        RequestKind.RELEASE,
                        List.of(Attachment.Kind.RELEASE_RULING),
                        world.of(ControlWorld.FLAT, Optional.empty(), reference)));
        ControlWorld.done(world.control.desk().accept(world.registry, release.id(), 1));
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 RELEASED", "川0104 ACTIVE");
        var state = world.control
                .findLedger(world.officerB, ControlWorld.FLAT, world.now())
                .orElseThrow()
                .state();
        assertThat(state.effective().getFirst().effectiveFrom()).contains(world.now());
        assertThat(world.entries("seizure.promoted")).singleElement().satisfies(entry -> {
            assertThat(entry.draft().payload().fields()).containsEntry("at", world.now().toString());
            assertThat(entry.draft().actor().login()).isEqualTo("kuayu");
        });
        assertThat(ChainVerifier.verify(world.stores.journal()).intact()).isTrue();
    }
}
