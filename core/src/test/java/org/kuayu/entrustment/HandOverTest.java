package org.kuayu.entrustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.HandOverGuard;
import org.kuayu.entrustment.transfer.HeldSeizure;
import org.kuayu.entrustment.transfer.PaperTick;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferPaper;
import org.kuayu.entrustment.transfer.TransferState;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Matter;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/** What happens at the border when a case with seizures is handed over. */
class HandOverTest {
    private final EntrustmentWorld world = new EntrustmentWorld();
    private final ControlWorld control = world.control;

    @AfterEach
    void close() {
        world.close();
    }

    /** 锦江 seizes the flat for this long from now on; 渝北 waits behind it. */
    private ControlRequest seized(LocalDate lastDay) {
        var term = Optional.of(SeizureTerm.written(control.today(), lastDay));
        var first = control.registered(
                control.officerB, control.seizure(control.officerB, control.of(ControlWorld.FLAT, term, Optional.empty())));
        control.registered(control.officerA, control.seizure(control.officerA, control.whole(ControlWorld.FLAT)));
        return first;
    }

    private Reading<Matter> step(Matter matter, Officer by, TransferStep step, StepFacts facts) {
        int version = control.stores.matters().find(matter.id()).orElseThrow().version();
        return world.entrustments.step(
                new SeenEntrustment(world.worker(by), matter.id(), version), step, facts);
    }

    private void renew(ControlRequest seizure, Officer by, LocalDate lastDay) {
        var reference = new Target.SeizureReference(
                seizure.id(), seizure.items().getFirst().result().orElseThrow().seizure());
        var term = Optional.of(SeizureTerm.written(control.today(), lastDay));
        control.registered(
                by,
                control.order(
                        by,
                        RequestKind.RENEWAL,
                        List.of(Attachment.Kind.RULING),
                        control.of(ControlWorld.FLAT, term, Optional.of(reference))));
    }

    @Test
    @DisplayName("E1, BX-3, XR-10: a seizure with 20 days left blocks the hand-over until the entrusting court renewed it")
    void blocksWhileLessThanAMonthIsLeft() {
        control.at("2024-09-03T10:00");
        ControlRequest seizure = seized(LocalDate.of(2025, 3, 23));
        control.at("2025-03-03T10:00");
        Matter matter = world.entrustments.draft(world.worker("drafter"), world.transfer()).orThrow();
        Readiness readiness = world.entrustments
                .findReadiness(world.worker("approver"), matter.id())
                .orElseThrow();
        assertThat(readiness.papers()).allMatch(PaperTick::ticked);
        assertThat(readiness.guard().blocking()).extracting(HeldSeizure::unit).containsExactly(ControlWorld.FLAT);
        assertThat(readiness.guard().daysLeft(readiness.guard().held().getFirst())).isEqualTo(20);
        assertThat(readiness.guard().enough()).isEqualTo("2025-04-03");
        Reading<Matter> no = step(matter, control.approverB, TransferStep.SEND, StepFacts.NOTHING);
        assertThat(no.remarks().getFirst().code()).isEqualTo("entrustment.seizure-ends-soon");
        assertThat(no.remarks().getFirst().detail()).isEqualTo("2025-03-23");
        renew(seizure, control.officerB, LocalDate.of(2028, 3, 2));
        assertThat(world.entrustments.readiness(world.transfer()).ready()).isTrue();
        assertThat(step(matter, control.approverB, TransferStep.SEND, StepFacts.NOTHING).value()).isPresent();
    }

    @Test
    @DisplayName("E2: after the hand-over the helping court renews, and the place in the queue is the original one")
    void theHelperRenewsInTheOldPlace() {
        control.at("2024-09-03T10:00");
        ControlRequest seizure = seized(LocalDate.of(2027, 9, 2));
        Matter matter = world.entrustments.draft(world.worker("drafter"), world.transfer()).orThrow();
        step(matter, control.approverB, TransferStep.SEND, StepFacts.NOTHING).orThrow();
        assertThat(control.queue(ControlWorld.FLAT)).containsExactly("川0104 ACTIVE", "渝0112 WAITING#1");
        step(matter, control.officerA, TransferStep.FILE, StepFacts.NOTHING.filedAs(ControlWorld.CASE_A, EntrustmentWorld.OFFICER))
                .orThrow();
        assertThat(control.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE", "渝0112 WAITING#1");
        assertThat(world.entrustments.listSeizures(world.worker("helper"), matter.id()))
                .extracting(HeldSeizure::lastDay)
                .contains(Optional.of(LocalDate.of(2027, 9, 2)));
        control.at("2027-08-02T10:00");
        renew(seizure, control.officerA, LocalDate.of(2030, 8, 1));
        assertThat(control.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE", "渝0112 WAITING#1");
        var first = control.control.findLedger(control.registry, ControlWorld.FLAT, control.now()).orElseThrow().state()
                .seizures().getFirst();
        assertThat(first.seizure().court()).isEqualTo(ControlWorld.JINJIANG);
        assertThat(first.lastDay()).contains(LocalDate.of(2030, 8, 1));
    }

    @Test
    @DisplayName("BX-3: a case that is returned takes the control of its seizures back")
    void aReturnTakesTheSeizuresBack() {
        control.at("2024-09-03T10:00");
        seized(LocalDate.of(2027, 9, 2));
        Matter matter = world.entrustments.draft(world.worker("drafter"), world.transfer()).orThrow();
        step(matter, control.approverB, TransferStep.SEND, StepFacts.NOTHING).orThrow();
        step(matter, control.officerA, TransferStep.FILE, StepFacts.NOTHING.filedAs(ControlWorld.CASE_A, EntrustmentWorld.OFFICER))
                .orThrow();
        step(matter, control.officerA, TransferStep.CONTACT, StepFacts.of("说明退回理由").with("孙文", "电话")).orThrow();
        step(matter, control.officerA, TransferStep.PROPOSE_RETURN, StepFacts.NOTHING.because(ReturnReason.ENTRUSTED_WRONGLY))
                .orThrow();
        step(matter, world.high, TransferStep.APPROVE_RETURN, StepFacts.NOTHING).orThrow();
        step(matter, control.officerA, TransferStep.RETURN, StepFacts.of("已退卷")).orThrow();
        assertThat(control.queue(ControlWorld.FLAT)).containsExactly("川0104 ACTIVE", "渝0112 WAITING#1");
        assertThat(world.find(matter.id()).orElseThrow().cover().state()).isEqualTo(TransferState.RETURNED.name());
    }

    @Test
    void oneMonthIsTheCorrespondingDay() {
        var today = LocalDate.of(2025, 1, 31);
        var guard = new HandOverGuard(today, List.of(held("a", "2025-02-28"), held("b", "2025-02-27")));
        assertThat(guard.blocking()).extracting(HeldSeizure::seizure).containsExactly("b");
        assertThat(new HandOverGuard(today, List.of()).open()).isTrue();
    }

    private static HeldSeizure held(String id, String last) {
        return new HeldSeizure(ControlWorld.FLAT, id, 0, Optional.of(LocalDate.parse(last)), Optional.empty());
    }

    @Test
    @DisplayName("XR-9: the eight papers are ticked from what is in the file; what is missing is named")
    void ticksTheEightPapers() {
        TransferOrder full = world.transfer();
        var lacking = new TransferOrder(
                full.from(), full.to(), full.caseNumber(), full.applicant(),
                new Reach("张三丰", true, "", "13800001234"), full.officer(), full.property(),
                full.claim(), "", world.papers(PaperKind.APPLICATION));
        List<PaperTick> ticks = world.entrustments.readiness(lacking).papers();
        assertThat(ticks).extracting(PaperTick::paper).containsExactly(TransferPaper.values());
        assertThat(ticks).filteredOn(t -> !t.ticked()).extracting(t -> t.paper() + " " + t.missing())
                .containsExactly(
                        "APPLICATION [APPROVAL_FORM]",
                        "JUDGMENT [JUDGMENT]",
                        "STATEMENT [CASE_STATEMENT]",
                        "DEBTOR [DEBTOR_IDENTITY, address]");
        Matter matter = world.entrustments.draft(world.worker("drafter"), lacking).orThrow();
        Reading<Matter> no = step(matter, control.approverB, TransferStep.SEND, StepFacts.NOTHING);
        assertThat(no.remarks().getFirst().code()).isEqualTo("entrustment.papers-missing");
        assertThat(no.remarks().getFirst().detail()).isEqualTo("APPLICATION JUDGMENT STATEMENT DEBTOR");
    }
}
