package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.exchange.Receipt;
import org.kuayu.wire.registry.RegistryMessage.Controls;
import org.kuayu.wire.registry.RegistryMessage.FetchControls;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.Inquiries;
import org.kuayu.wire.registry.RegistryMessage.Result;
import org.kuayu.wire.registry.RegistryMessage.Sheet;

/** What a registry reports of seizures that wait and come into force, through the wire alone. */
class RegistryPromotionTest extends PollingRegistry {
    @Test
    @DisplayName("from the inquiry to the promotion, the registry's side through messages alone: B is in force from A's end on")
    void story() {
        ControlRequest asked = inquiry();
        assertThat(((Inquiries) call(REGISTRY, new FetchInquiries(HEAD))).sheets()).hasSize(1);
        feed(answer(asked.id(), "0000", Samples.lists()));
        assertThat(item(asked, 1).state()).isEqualTo(ItemState.REGISTERED);
        ControlRequest byA = seizure(ControlWorld.FLAT);
        takenIn(byA);
        feed(controls(byA.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2027-09-26")));
        world.later(Duration.ofHours(1));
        ControlRequest byB = world.sent(world.officerB, world.seizure(world.officerB, world.whole(ControlWorld.FLAT)));
        takenIn(byB);
        var waits = controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2"));
        feed(waits);
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");

        world.at("2025-03-10T15:20");
        var reference = Optional.of(new Target.SeizureReference(byA.id(), "CF-1"));
        ControlRequest release = world.sent(
                world.officerA,
                world.order(
                        world.officerA,
                        RequestKind.RELEASE,
                        List.of(Attachment.Kind.RELEASE_RULING),
                        world.of(ControlWorld.FLAT, Optional.empty(), reference)));
        takenIn(release);
        Instant released = world.now();
        world.later(Duration.ofHours(2));
        feed(controls(release.id(), unit(ControlWorld.FLAT, "1", "JF-1")));
        theLedgerOfBShows(released, LocalDate.of(2028, 3, 9));

        var promoted = controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2", "2025-03-10", "2028-03-09"));
        for (var told : List.of(promoted, promoted, waits)) {
            assertThat(feed(told)).extracting(Result::success).containsExactly(true);
        }
        var kept = world.stores.control().requests().find(byB.id()).orElseThrow().items().getFirst();
        assertThat(kept.receipts())
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.REGISTERED, Receipt.Kind.REGISTERED);
        assertThat(kept.result().orElseThrow().state()).isEqualTo(SeizureState.ACTIVE);
        assertThat(kept.result().orElseThrow().lastDay()).contains(LocalDate.of(2028, 3, 9));
        theLedgerOfBShows(released, LocalDate.of(2028, 3, 9));
        var other = controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2", "2025-03-10", "2027-03-09"));
        assertThat(feed(other)).containsExactly(new Result(byB.id(), false, "control.conflict"));
    }

    /** Fetched, and answered 已控 without an entry: the intake receipt alone. */
    private void takenIn(ControlRequest ordered) {
        var sheets = ((Controls) call(REGISTRY, new FetchControls(HEAD))).sheets();
        assertThat(sheets).extracting(Sheet::number).contains(ordered.id());
        feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", "")));
        var kept = world.stores.control().requests().find(ordered.id()).orElseThrow().items().getFirst();
        assertThat(kept.receipts()).extracting(Receipt::kind).containsExactly(Receipt.Kind.INTAKE);
    }

    private void theLedgerOfBShows(Instant since, LocalDate lastDay) {
        var state = world.control
                .findLedger(world.officerB, ControlWorld.FLAT, world.now())
                .orElseThrow()
                .state();
        assertThat(state.seizures().getFirst().endedAt()).contains(since);
        assertThat(state.effective()).singleElement().satisfies(seizure -> {
            assertThat(seizure.controller()).isEqualTo(ControlWorld.JINJIANG);
            assertThat(seizure.effectiveFrom()).contains(since);
            assertThat(seizure.lastDay()).contains(lastDay);
        });
    }

    @Test
    @DisplayName("R7: a seizure that came into force on other days in the register ends on those")
    void otherDaysOfThePromoted() {
        ControlRequest byA = seizure(ControlWorld.FLAT);
        feed(controls(byA.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2024-12-31")));
        var byB = world.sent(world.officerB, world.seizure(world.officerB, world.whole(ControlWorld.FLAT)));
        feed(controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2")));
        world.at("2025-01-02T09:00");
        feed(controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2", "2025-01-01", "2026-12-31")));
        var end = Instant.parse("2024-12-31T16:00:00Z");
        theLedgerOfBShows(end, LocalDate.of(2026, 12, 31));
    }
}
