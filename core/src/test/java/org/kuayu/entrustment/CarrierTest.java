package org.kuayu.entrustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.Kuayu;
import org.kuayu.control.ControlWorld;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.file.Hop;
import org.kuayu.matter.Matter;
import org.kuayu.search.MemoryCaseIndex;

/** An entrustment whose transfer fails is seen, sent again, and never arrives twice. */
class CarrierTest {
    private static final Instant NOW = Instant.parse("2025-03-03T02:00:00Z");

    @Test
    @DisplayName("XR-3, XR-4: a failed transfer is visible, sent again under its key, and what arrived is not sent twice")
    void failedTransfersAreRepeatedWithoutDoubling() {
        var carried = new ArrayList<Carrier.Letter>();
        Carrier broken = letter -> {
            carried.add(letter);
            return carried.size() < 3 ? Optional.of("线路中断") : Optional.empty();
        };
        try (var world = new EntrustmentWorld();
                var kuayu = Kuayu.builder()
                        .stores(world.control.stores)
                        .index(new MemoryCaseIndex(world.control.stores.cases(), world.control.stores.documents()))
                        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .carrier(broken)
                        .build()) {
            Entrustments entrustments = kuayu.entrustment();
            Matter draft = entrustments
                    .draft(world.worker("drafter"), world.act("property.seize", 10, false))
                    .orThrow();
            Matter failed = step(entrustments, world, draft, ActStep.SEND);
            assertThat(failed.next().orElseThrow().what()).isEqualTo("entrustment.resend");
            assertThat(failed.team()).isEqualTo(ControlWorld.JINJIANG.value());
            var early = entrustments.step(
                    new SeenEntrustment(world.worker("helper"), draft.id(), failed.version()), ActStep.SIGN, StepFacts.NOTHING);
            assertThat(early.remarks().getFirst().code()).isEqualTo("entrustment.not-arrived");
            Matter again = step(entrustments, world, failed, ActStep.RESEND);
            Matter arrived = step(entrustments, world, again, ActStep.RESEND);
            assertThat(arrived.next().orElseThrow().what()).isEqualTo("entrustment.sign");
            var twice = entrustments.step(
                    new SeenEntrustment(world.worker("command"), draft.id(), arrived.version()),
                    ActStep.RESEND,
                    StepFacts.NOTHING);
            assertThat(twice.remarks().getFirst().code()).isEqualTo("entrustment.arrived-already");
            assertThat(carried).hasSize(3).extracting(Carrier.Letter::key).containsOnly(draft.id() + "-2");
            assertThat(carried).extracting(Carrier.Letter::digest).containsOnly(carried.getFirst().digest());
            List<Hop> hops = entrustments.find(world.worker("drafter"), draft.id()).orElseThrow().file().hops();
            assertThat(hops).extracting(Hop::kind).containsExactly(
                    Hop.Kind.ACCEPTED, Hop.Kind.FAILED, Hop.Kind.RELAYED, Hop.Kind.FAILED, Hop.Kind.RELAYED, Hop.Kind.DELIVERED);
            assertThat(hops.get(1).reason()).isEqualTo("线路中断");
        }
    }

    private static Matter step(Entrustments entrustments, EntrustmentWorld world, Matter matter, ActStep step) {
        var seen = new SeenEntrustment(world.worker("command"), matter.id(), matter.version());
        return entrustments.step(seen, step, StepFacts.NOTHING).orThrow();
    }

    @Test
    @DisplayName("WF-9: the second editor is told, and nobody's personal number reaches the journal")
    void theSecondEditorIsTold() {
        try (var world = new EntrustmentWorld()) {
            world.control.at("2025-03-03T10:00");
            Matter draft = world.entrustments
                    .draft(world.worker("drafter"), world.act("property.seize", 10, false))
                    .orThrow();
            Matter sent = step(world.entrustments, world, draft, ActStep.SEND);
            var late = new SeenEntrustment(world.worker("approver"), draft.id(), draft.version());
            assertThat(world.entrustments.step(late, ActStep.SEND, StepFacts.NOTHING).remarks().getFirst().code())
                    .isEqualTo("matter.overtaken");
            assertThat(sent.title()).isEqualTo("查封不动产：被执行人张**");
            assertThat(world.entrustments.find(world.worker("stranger"), draft.id())).isEmpty();
            String journal = world.control.stores.journal().list(0, 1_000).stream()
                    .map(e -> e.draft().payload().fields().toString())
                    .reduce("", String::concat);
            assertThat(journal).doesNotContain("13800001234", "张三丰");
            assertThat(world.act("property.seize", 10, false).toString()).doesNotContain("张三丰", "1380");
        }
    }
}
