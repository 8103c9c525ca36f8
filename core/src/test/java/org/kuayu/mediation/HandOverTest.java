package org.kuayu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.Deadlines;
import org.kuayu.court.Courts;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterLink;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.MediationChannel;
import org.kuayu.mediation.desk.MediationDesk;
import org.kuayu.mediation.desk.MediationParts;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** What leaves a mediation for a court, and what mediation asks of property control. */
class HandOverTest {
    private final MediationWorld world = new MediationWorld();
    private final DisputeLine told = new DisputeLine(world);
    private final List<HandedFile> taken = new ArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    private Mediation over(SeizureQuestion seizures, FilingHandOver filing) {
        return new MediationDesk(new MediationParts(
                new MatterBook(world.kuayu.journal(), world.stores.matters()),
                world.kuayu.directory(),
                Courts.bundled(),
                Deadlines.bundled(),
                seizures,
                filing,
                world.kuayu.agenda(),
                Clock.fixed(world.now(), ZoneOffset.UTC)));
    }

    private void failed() {
        told.tell("2024-09-02 court takes loan DELEGATED");
        told.tell("2024-09-02 wang hears all CONSENTS");
        told.tell("2024-09-02 wang chooses wang");
        told.tell("2024-09-02 wang discloses NONE");
        told.tell("2024-09-02 wang accepts");
        told.tell("2024-09-03 wang says 申请人愿意减让五千元");
        told.tell("2024-09-03 wang states 双方确认欠款三万六千元");
        told.tell("2024-09-03 wang states 利息未约定");
        told.tell("2024-09-03 wang signs-fact 2 A");
        told.tell("2024-09-03 wang signs-fact 2 B");
        told.tell("2024-09-03 wang signs-fact 3 A");
        told.tell("2024-09-20 wang ends FAR_APART");
    }

    @Test
    @DisplayName("ME-15 ME-16 R24 parties and papers go along, and of what was said only the facts that all signed")
    void handedOver() {
        failed();
        Mediation mediation = over(SeizureQuestion.NONE, (by, file) -> {
            taken.add(file);
            return Reading.of("F-2024-000001");
        });
        var act = new EndAct.HandToCourt(MediationWorld.YUBEI, EndAct.Purpose.SUIT);
        assertThat(mediation.act(world.worker("court"), world.seen(told.id()), act).value()).isPresent();
        HandedFile file = taken.getFirst();
        assertThat(file.file().parties()).hasSize(2);
        assertThat(file.facts()).containsExactly("双方确认欠款三万六千元");
        assertThat(file.barred()).containsExactly("wang");
        assertThat(world.stores.matters().listLinks(told.id()))
                .extracting(MatterLink::to, MatterLink::kind)
                .contains(tuple("F-2024-000001", MatterLink.Kind.CAME_FROM));
    }

    @Test
    @DisplayName("ME-15 R25 by the front door it becomes a filing of that court, on which its mediator may not work")
    void frontDoor() {
        failed();
        var act = new EndAct.HandToCourt(MediationWorld.YUBEI, EndAct.Purpose.SUIT);
        assertThat(world.act("court", told.id(), act).value()).isPresent();
        String filing = world.stores.matters().listLinks(told.id()).getFirst().to();
        var draft = world.kuayu.filing().find(world.worker("court"), filing).orElseThrow().draft();
        assertThat(draft.parties()).hasSize(2);
        assertThat(draft.claim().undisputed()).containsExactly("双方确认欠款三万六千元");
        Matter cover = world.stores.matters().find(filing).orElseThrow();
        assertThat(world.mediation.conflicts().check(cover, world.worker("wang")))
                .extracting(found -> found.remark().code(), found -> found.forbids())
                .containsExactly(tuple("mediation.barred", true));
        assertThat(world.mediation.conflicts().check(cover, world.worker("zhou"))).isEmpty();
    }

    @Test
    @DisplayName("ME-15 what the court's side refuses leaves the dispute as it was")
    void refused() {
        failed();
        Mediation mediation = over(SeizureQuestion.NONE, (by, file) -> Reading.refused("mediation.court-unknown", ""));
        var act = new EndAct.HandToCourt(MediationWorld.YUBEI, EndAct.Purpose.SUIT);
        int version = world.seen(told.id()).version();
        assertThat(mediation.act(world.worker("court"), world.seen(told.id()), act).value()).isEmpty();
        assertThat(world.seen(told.id()).version()).isEqualTo(version);
    }

    @Test
    @DisplayName("R26 an object under seizure is a signal")
    void seized() {
        world.dayTo(LocalDate.of(2024, 9, 2));
        UnitNumber unit = UnitNumber.of("500112001001GB00012F00010203");
        DisputeFile plain = world.file(
                MediationWorld.LOAN, MediationChannel.DELEGATED, MediationWorld.YUBEI_BODY);
        var file = new DisputeFile(
                plain.origin(), plain.parties(), plain.cause(), plain.facts(), plain.claims(), plain.papers(),
                plain.grade(), plain.labour(), Optional.of(unit));
        Mediation mediation = over(unit::equals, FilingHandOver.NONE);
        String id = mediation.open(world.worker("court"), file).orThrow().id();
        assertThat(mediation.find(world.worker("court"), id).orElseThrow().warnings().signals())
                .extracting(Remark::code)
                .containsExactly("mediation.signal-seized");
    }
}
