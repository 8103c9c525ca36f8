package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.JINJIANG_FLAT;
import static org.kuayu.control.ControlWorld.YUBEI;
import static org.kuayu.control.ControlWorld.codes;
import static org.kuayu.control.ControlWorld.done;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestDigest;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.staff.Role;

/** Two pairs of eyes, nothing edited after approval, and two officers at once. */
class ApprovalTest {
    private final ControlWorld world = new ControlWorld();
    private final Requests requests = world.control.requests();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest drafted() {
        return done(requests.draft(world.officerA, world.inquiry(world.officerA, DEBTOR)));
    }

    @Test
    @DisplayName("P8: numbers are opaque, unique and sort by time, also when the clock was set back")
    void numbers() {
        var seen = new HashSet<String>();
        world.at("2024-09-27T10:00");
        String first = drafted().id();
        seen.add(first);
        for (int i = 0; i < 20; i++) {
            assertThat(seen.add(drafted().id())).isTrue();
        }
        world.at("2024-09-27T10:01");
        assertThat(drafted().id()).isGreaterThan(seen.stream().max(String::compareTo).orElseThrow());
        world.at("2024-09-27T10:00");
        assertThat(seen.add(drafted().id())).as("set back").isTrue();
        assertThat(first).hasSize(20).containsOnlyDigits();
    }

    @Test
    @DisplayName("one draft becomes one request for each registry")
    void oneRequestForEachRegistry() {
        var draft = world.seizure(world.officerA, world.whole(FLAT), world.whole(JINJIANG_FLAT));
        var outcome = (RequestOutcome.Done) requests.draft(world.officerA, draft);
        assertThat(outcome.requests()).extracting(ControlRequest::registry).containsExactly("500112", "510104");
        assertThat(outcome.requests()).allSatisfy(r -> assertThat(r.items()).hasSize(1));
        assertThat(world.entries("request.drafted")).hasSize(2);
    }

    @Test
    void approvesOnlyByAnApproverOfTheCourtWhoDidNotDraft() {
        ControlRequest draft = drafted();
        assertThat(codes(requests.approve(world.officerA, draft.id(), 1)))
                .contains("control.role", "control.four-eyes");
        assertThat(requests.approve(world.approverB, draft.id(), 1)).isInstanceOf(RequestOutcome.Unknown.class);
        assertThat(codes(requests.send(world.commandA, draft.id(), 1))).containsExactly("item.not-approved");
        var above = ControlWorld.officer("high", "高院", org.kuayu.court.CourtCode.of("渝"), Role.APPROVER);
        assertThat(requests.find(above, draft.id())).as("courts above look").isPresent();
        assertThat(codes(requests.approve(above, draft.id(), 1))).containsExactly("control.other-court");
        var both = ControlWorld.officer("lin.a", "林月", YUBEI, Role.ENFORCEMENT_OFFICER, Role.APPROVER);
        assertThat(codes(requests.approve(both, draft.id(), 1))).containsExactly("control.four-eyes");
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 1));
        assertThat(approved.life().digest()).contains(RequestDigest.of(approved));
        assertThat(world.entries("request.attempt-refused")).hasSize(5);
    }

    @Test
    void editsNothingAfterApproval() {
        ControlRequest draft = drafted();
        RequestDraft other = world.inquiry(world.officerA, DEBTOR);
        ControlRequest changed = done(requests.redraft(world.officerA, draft.id(), 1, other));
        assertThat(changed.revision()).isEqualTo(2);
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 2));
        assertThat(codes(requests.redraft(world.officerA, draft.id(), approved.revision(), other)))
                .containsExactly("item.approved-already");
        ControlRequest back = done(requests.sendBack(world.commandA, draft.id(), approved.revision(), "用途请写明"));
        assertThat(back.life().approved()).isEmpty();
        assertThat(back.life().digest()).isEmpty();
        assertThat(back.life().sentBack()).isEqualTo("用途请写明");
        assertThat(codes(requests.sendBack(world.approverA, draft.id(), back.revision(), " ")))
                .containsExactly("control.note-missing");
        ControlRequest again = done(requests.approve(world.approverA, draft.id(), back.revision()));
        ControlRequest sent = done(requests.send(world.commandA, draft.id(), again.revision()));
        for (var outcome : List.of(
                requests.withdraw(world.officerA, draft.id(), sent.revision()),
                requests.sendBack(world.approverA, draft.id(), sent.revision(), "x"),
                requests.send(world.commandA, draft.id(), sent.revision()))) {
            assertThat(codes(outcome)).containsExactly("item.sent-already");
        }
        assertThat(requests.find(world.officerA, draft.id())).contains(sent);
    }

    @Test
    void takesBackWhatWasNotSent() {
        ControlRequest draft = drafted();
        ControlRequest gone = done(requests.withdraw(world.officerA, draft.id(), 1));
        assertThat(gone.items().getFirst().state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(codes(requests.approve(world.approverA, draft.id(), gone.revision())))
                .containsExactly("item.closed");
    }

    @Test
    void aNewRequestRefersToTheOneItReplaces() {
        ControlRequest sent = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        var d = world.inquiry(world.officerA, DEBTOR);
        var next = new RequestDraft(
                d.kind(), d.caseNumber(), d.purpose(), d.notice(), "", d.attachments(), d.targets(), d.registries(),
                Optional.of(sent.id()), "", d.entrustedBy());
        assertThat(done(requests.draft(world.officerA, next)).supersedes()).contains(sent.id());
        assertThat(requests.find(world.officerA, sent.id())).contains(sent);
    }

    @Test
    void checksTheContentAgainBeforeItLeaves() {
        ControlRequest draft = done(requests.draft(world.officerA, world.seizure(world.officerA, world.whole(FLAT))));
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 1));
        world.at("2028-01-03T09:00");
        assertThat(codes(requests.send(world.commandA, draft.id(), approved.revision())))
                .as("the term ended while it lay there")
                .containsExactly("control.term-over");
    }

    @Test
    @DisplayName("of two officers who act at once the second is told, and nothing is lost")
    void twoOfficers() {
        ControlRequest draft = drafted();
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 1));
        var late = requests.sendBack(world.approverA, draft.id(), 1, "为什么");
        assertThat(late).isEqualTo(new RequestOutcome.Overtaken(approved));
        assertThat(requests.find(world.officerA, draft.id())).contains(approved);
    }

    @Test
    @DisplayName("sixteen senders at once: one sends, fifteen are told")
    void manyAtOnce() throws Exception {
        ControlRequest draft = drafted();
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 1));
        var calls = new ArrayList<Callable<RequestOutcome>>();
        for (int i = 0; i < 16; i++) {
            calls.add(() -> requests.send(world.commandA, draft.id(), approved.revision()));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            var kinds = new ArrayList<Class<?>>();
            for (var future : pool.invokeAll(calls)) {
                kinds.add(future.get().getClass());
            }
            assertThat(kinds).filteredOn(RequestOutcome.Done.class::equals).hasSize(1);
            assertThat(kinds).filteredOn(RequestOutcome.Overtaken.class::equals).hasSize(15);
        }
        assertThat(world.entries("request.sent")).hasSize(1);
    }
}
