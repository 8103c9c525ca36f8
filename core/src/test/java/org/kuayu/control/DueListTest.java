package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.OTHER_FLAT;
import static org.kuayu.control.ControlWorld.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.control.DueItem.Kind;
import org.kuayu.control.DueList.Counts;
import org.kuayu.control.DueList.Window;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.staff.Officer;

/** What an officer sees first: what ends, what is late, what waits for him. */
class DueListTest {
    private final ControlWorld world = new ControlWorld();
    private final DueList due = world.control.due();

    @AfterEach
    void close() {
        world.close();
    }

    private List<DueItem> list(Officer officer, int days) {
        return due.list(officer, world.today(), new Window(days, false, Set.of(), "", 0, 100));
    }

    private List<Kind> kinds(Officer officer) {
        return list(officer, 90).stream().map(DueItem::kind).toList();
    }

    private void confirmed(RequestDraft draft) {
        ControlRequest done = world.registered(world.officerA, draft);
        done(world.control.requests().confirm(world.officerA, done.id(), 1, done.revision()));
    }

    private RequestDraft until(LocalDate end) {
        var term = SeizureTerm.written(world.today(), end);
        return world.seizure(world.officerA, world.of(FLAT, Optional.of(term), Optional.empty()));
    }

    @ParameterizedTest(name = "PI-14: {0} before the end: overdue {1}, within 7 days {2}, 30 {3}, 90 {4}")
    @CsvSource({
        "2027-05-30, 0, 0, 0, 0",
        "2027-06-03, 0, 0, 0, 1",
        "2027-08-02, 0, 0, 1, 1",
        "2027-08-25, 0, 1, 1, 1",
        "2027-09-01, 0, 1, 1, 1",
        "2027-09-02, 1, 0, 0, 0",
        "2027-12-05, 0, 0, 0, 0"
    })
    void counts(LocalDate day, long overdue, long within7, long within30, long within90) {
        confirmed(world.seizure(world.officerA, world.whole(FLAT)));
        world.at(day + "T09:00");
        world.control.tick(world.now());
        assertThat(due.counts(world.officerA, day)).isEqualTo(new Counts(overdue, within7, within30, within90));
        assertThat(due.counts(world.officerB, day)).as("another court").isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(due.counts(world.registry, day)).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    @DisplayName("R11, C7: an end on a Sunday is not moved; the reminder is the last working day before")
    void reminder() {
        confirmed(until(LocalDate.parse("2026-03-15")));
        world.at("2026-03-10T09:00");
        DueItem item = list(world.officerA, 7).getFirst();
        assertThat(item.kind()).isEqualTo(Kind.RENEW);
        assertThat(item.dueDay()).hasToString("2026-03-15");
        assertThat(item.remind()).hasToString("2026-03-13");
        assertThat(item.daysLeft()).isEqualTo(5);
        world.at("2026-03-16T00:00");
        world.control.tick(world.now());
        DueItem late = list(world.officerA, 7).getFirst();
        assertThat(late.kind()).isEqualTo(Kind.EXPIRED);
        assertThat(late.daysLeft()).isEqualTo(-1);
    }

    @Test
    @DisplayName("each role sees what fits it, from the draft to the confirmation")
    void byRole() {
        var requests = world.control.requests();
        ControlRequest draft = done(requests.draft(world.officerA, world.inquiry(world.officerA, DEBTOR)));
        assertThat(kinds(world.approverA)).containsExactly(Kind.APPROVE);
        assertThat(kinds(world.approverB)).isEmpty();
        assertThat(kinds(world.commandA)).isEmpty();
        ControlRequest approved = done(requests.approve(world.approverA, draft.id(), 1));
        assertThat(kinds(world.approverA)).isEmpty();
        assertThat(kinds(world.commandA)).containsExactly(Kind.SEND);
        ControlRequest sent = done(requests.send(world.commandA, approved.id(), approved.revision()));
        assertThat(kinds(world.registry)).containsExactly(Kind.HANDLE);
        assertThat(kinds(world.registryJinjiang)).isEmpty();
        world.at("2024-09-04T00:00");
        assertThat(kinds(world.officerA)).containsExactly(Kind.REMIND_REGISTRY);
        assertThat(kinds(world.commandA)).containsExactly(Kind.REMIND_REGISTRY);
        assertThat(list(world.registry, 0).getFirst().daysLeft()).isEqualTo(-1);
        ControlRequest answered = done(world.control.desk().answer(world.registry, sent.id(), 1));
        assertThat(list(world.officerA, 90)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.CONFIRM);
            assertThat(item.request()).isEqualTo(sent.id());
            assertThat(item.item()).isEqualTo(1);
            assertThat(item.caseNumber()).isEqualTo(ControlWorld.CASE_A);
        });
        done(requests.confirm(world.officerA, sent.id(), 1, answered.revision()));
        assertThat(kinds(world.officerA)).isEmpty();
    }

    @Test
    void whatWasGivenBackIsToBeMended() {
        ControlRequest sent = world.sent(world.officerA, world.seizure(world.officerA, world.whole(FLAT)));
        world.control.desk().list(world.registry, false, 0, 9);
        done(world.control.desk()
                .giveBack(world.registry, sent.id(), 1, new RegistryDesk.Reason("papers-missing", "缺裁定书")));
        assertThat(kinds(world.officerA)).containsExactly(Kind.SUPPLEMENT);
    }

    @Test
    void whatIsOverdueComesFirstThenByDay() {
        confirmed(until(LocalDate.parse("2024-09-10")));
        world.at("2024-09-09T09:00");
        var other = SeizureTerm.written(world.today(), LocalDate.parse("2024-09-20"));
        confirmed(world.seizure(world.officerA, world.of(OTHER_FLAT, Optional.of(other), Optional.empty())));
        ControlRequest late = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        world.at("2024-09-12T09:00");
        world.control.tick(world.now());
        assertThat(kinds(world.officerA)).containsExactly(Kind.EXPIRED, Kind.REMIND_REGISTRY, Kind.RENEW);
        var overdue = due.list(world.officerA, world.today(), new Window(90, true, Set.of(), "", 0, 9));
        assertThat(overdue).extracting(DueItem::kind).containsExactly(Kind.EXPIRED, Kind.REMIND_REGISTRY);
        var second = due.list(world.officerA, world.today(), new Window(90, false, Set.of(), "", 1, 1));
        assertThat(second).extracting(DueItem::request).containsExactly(late.id());
        var onlyRenewals = due.list(world.officerA, world.today(), new Window(90, false, Set.of(Kind.RENEW), "", 0, 9));
        assertThat(onlyRenewals).hasSize(1);
        var byUnit = new Window(90, false, Set.of(), OTHER_FLAT.value(), 0, 9);
        assertThat(due.list(world.officerA, world.today(), byUnit))
                .extracting(i -> i.standing().orElseThrow().unit())
                .containsExactly(OTHER_FLAT);
    }
}
