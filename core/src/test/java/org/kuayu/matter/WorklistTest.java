package org.kuayu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.matter.MatterWorld.LINSHUI;
import static org.kuayu.matter.MatterWorld.YUBEI;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.Deadlines;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** AD-4, WF-2, WF-3, WF-4, WF-7, WF-8, WF-9: what is done to matters of every kind. */
class WorklistTest {
    private final MatterWorld world = new MatterWorld();
    private final Worklist list = new Worklist(world.parts());
    private final Worker zhao = world.worker("zhao");
    private final Worker sun = world.worker("sun");
    private final Worker stranger = world.person("wu", "川0104");

    private static String refusal(Reading<Matter> answer) {
        return answer.value().isPresent() ? "" : answer.remarks().getFirst().code();
    }

    private List<String> ids(Worker worker, WorkQuery query) {
        return list.list(worker, query, 0, 9).stream().map(Matter::id).toList();
    }

    @Test
    void assignsReassignsAndTakesBack() {
        Matter first = world.open("T-1");
        Matter given = list.assign(zhao, SeenMatter.of(first), "qian").orThrow();
        assertThat(given.assignee()).contains("qian");
        assertThat(given.version()).isEqualTo(2);
        Matter moved = list.assign(zhao, SeenMatter.of(given), "li").orThrow();
        assertThat(moved.assignee()).contains("li");
        Matter back = list.unassign(world.worker("li"), SeenMatter.of(moved)).orThrow();
        assertThat(back.assignee()).isEmpty();
        assertThat(back.stateSince()).isEqualTo(first.stateSince());
        assertThat(world.store.listEvents("T-1")).extracting(MatterEvent::act).endsWith(Worklist.ASSIGNED);
        Matter there = list.handTo(zhao, SeenMatter.of(back), LINSHUI).orThrow();
        assertThat(there.team()).isEqualTo(LINSHUI);
    }

    @Test
    void refusesAnAssignmentForEachReason() {
        Matter first = world.open("T-1");
        SeenMatter seen = SeenMatter.of(first);
        assertThat(refusal(list.assign(stranger, seen, "qian"))).isEqualTo("matter.not-seen");
        assertThat(refusal(list.assign(sun, seen, "qian"))).isEqualTo("matter.other-team");
        assertThat(refusal(list.assign(zhao, seen, "nobody"))).isEqualTo("matter.assignee-unknown");
        assertThat(refusal(list.assign(zhao, seen, "sun"))).isEqualTo("matter.assignee-elsewhere");
        assertThat(refusal(list.handTo(zhao, seen, "川0104"))).isEqualTo("matter.place-elsewhere");
        assertThat(refusal(list.unassign(zhao, seen))).isEqualTo("matter.assigned-already");
        Matter given = list.assign(zhao, seen, "qian").orThrow();
        assertThat(refusal(list.assign(zhao, SeenMatter.of(given), "qian"))).isEqualTo("matter.assigned-already");
        assertThat(refusal(list.assign(zhao, seen, "zhao"))).as("WF-9").isEqualTo("matter.overtaken");
        assertThat(refusal(list.assign(zhao, new SeenMatter("T-9", 1), "zhao"))).isEqualTo("matter.not-seen");
        Matter done = world.act(given.moved("CLOSED", Matter.Standing.DONE, Optional.empty(), world.now), "mediation.closed", "qian", List.of());
        assertThat(refusal(list.assign(zhao, SeenMatter.of(done), "zhao"))).isEqualTo("matter.done");
    }

    @Test
    void aConflictThatTheLawForbidsRefusesAndAnyOtherIsADoubt() {
        Matter first = world.open("T-1");
        world.against.add(new ConflictCheck.Finding(new Remark("conflict.relative", "王*"), false));
        Reading<Matter> answer = list.assign(zhao, SeenMatter.of(first), "qian");
        assertThat(answer.value()).isPresent();
        assertThat(answer.remarks()).containsExactly(new Remark("conflict.relative", "王*"));
        assertThat(world.store.listEvents("T-1").getLast().facts().text("despite")).isEqualTo("conflict.relative");
        world.against.add(new ConflictCheck.Finding(Remark.of("conflict.was-mediator"), true));
        assertThat(refusal(list.assign(zhao, SeenMatter.of(answer.orThrow()), "zhao"))).isEqualTo("conflict.was-mediator");
        assertThat(list.listConflicts(zhao, "T-1", "qian")).hasSize(2);
        assertThat(list.listConflicts(stranger, "T-1", "qian")).isEmpty();
        assertThat(list.listCandidates(zhao, "T-1")).extracting(Worker::login).containsExactly("li", "qian", "zhao");
    }

    @Test
    void answersEachOfManySeparately() {
        Matter one = world.open("T-1");
        Matter two = world.open("T-2");
        Matter three = world.open("T-3", LINSHUI, List.of());
        list.flag(zhao, SeenMatter.of(two), Set.of(Flag.URGENT)).orThrow();
        var answers = list.assignAll(
                zhao, List.of(SeenMatter.of(one), SeenMatter.of(two), SeenMatter.of(three), new SeenMatter("x", 1)), "qian");
        assertThat(answers).extracting(Worklist.Answer::matter).containsExactly("T-1", "T-2", "T-3", "x");
        assertThat(answers)
                .extracting(answer -> refusal(answer.result()))
                .containsExactly("", "matter.overtaken", "matter.other-team", "matter.not-seen");
    }

    @Test
    void holdsWithAReasonResumesAndStopsNoClock() {
        Matter first = world.open("T-1");
        var step = new MatterStep("mediator", Optional.of(YUBEI), "mediation.mediate", Optional.empty());
        var clock = Deadline.running("T-1", 2, step, Deadlines.bundled().due("mediation.term.delegated", world.now));
        Matter running = world.act(first.moved("IN_MEDIATION", Matter.Standing.OPEN, Optional.of(step), world.now), "mediation.accepted", "li", List.of(clock));
        assertThat(refusal(list.resume(zhao, SeenMatter.of(running)))).isEqualTo("matter.not-held");
        assertThat(refusal(list.hold(zhao, SeenMatter.of(running), " "))).isEqualTo("matter.reason-missing");
        assertThat(refusal(list.hold(sun, SeenMatter.of(running), "等待鉴定"))).isEqualTo("matter.other-team");
        Matter held = list.hold(zhao, SeenMatter.of(running), "等待鉴定").orThrow();
        assertThat(held.standing()).isEqualTo(Matter.Standing.ON_HOLD);
        assertThat(held.next()).contains(step);
        assertThat(world.store.listClocks("T-1")).containsExactly(clock);
        assertThat(refusal(list.hold(zhao, SeenMatter.of(held), "再次"))).isEqualTo("matter.held-already");
        Matter given = list.assign(zhao, SeenMatter.of(held), "qian").orThrow();
        Matter back = list.resume(zhao, SeenMatter.of(given)).orThrow();
        assertThat(back.standing()).isEqualTo(Matter.Standing.OPEN);
        Matter waits = world.act(back.moved("SUSPENDED", Matter.Standing.ON_HOLD, Optional.empty(), world.now), "mediation.suspended", "li", List.of());
        assertThat(refusal(list.resume(zhao, SeenMatter.of(waits)))).isEqualTo("matter.held-by-procedure");
    }

    @Test
    void flagsOnceAndSaysBeforeAndAfter() {
        Matter first = world.open("T-1");
        Matter flagged = list.flag(sun, SeenMatter.of(first), Set.of(Flag.URGENT, Flag.GROUP)).orThrow();
        assertThat(list.flag(sun, SeenMatter.of(flagged), Set.of(Flag.GROUP, Flag.URGENT)).orThrow()).isEqualTo(flagged);
        assertThat(list.history(sun, "T-1")).hasSize(2);
        HistoryLine last = list.history(sun, "T-1").getLast();
        assertThat(last.facts()).containsEntry("before", "").containsEntry("after", "URGENT GROUP");
        assertThat(refusal(list.flag(stranger, SeenMatter.of(flagged), Set.of()))).isEqualTo("matter.not-seen");
    }

    @Test
    void theHistorySaysWhoWhenWhatBeforeAndAfter() {
        Matter first = world.open("T-1");
        world.pass(Duration.ofHours(1));
        Matter moved = world.act(first.moved("ASSIGNED", Matter.Standing.OPEN, Optional.empty(), world.now), "mediation.assigned", "zhao", List.of());
        list.assign(zhao, SeenMatter.of(moved), "qian").orThrow();
        assertThat(list.history(zhao, "T-1"))
                .extracting(line -> line.actor().login() + " " + line.act().code() + " "
                        + line.before().orElse("-") + " " + line.after().orElse("-"))
                .containsExactly(
                        "zhou mediation.submitted - SUBMITTED",
                        "zhao mediation.assigned SUBMITTED ASSIGNED",
                        "zhao matter.assigned ASSIGNED ASSIGNED");
        assertThat(list.history(zhao, "T-1").get(1).at()).isEqualTo(world.now);
        assertThat(list.history(stranger, "T-1")).isEmpty();
    }

    @Test
    void keepsTheListsApartAndCountsThem() {
        Matter mine = world.open("T-1");
        list.assign(zhao, SeenMatter.of(mine), "zhao").orThrow();
        world.pass(Duration.ofDays(1));
        world.open("T-2");
        world.open("T-3", LINSHUI, List.of());
        Matter held = world.open("T-4");
        list.hold(zhao, SeenMatter.of(held), "等待回复").orThrow();
        Matter done = world.open("T-5");
        world.act(done.moved("CLOSED", Matter.Standing.DONE, Optional.empty(), world.now), "mediation.closed", "zhao", List.of());
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.MINE))).containsExactly("T-1");
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.UNASSIGNED))).containsExactly("T-2");
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.TEAM))).as("days waiting").containsExactly("T-1", "T-2");
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.ON_HOLD))).containsExactly("T-4");
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.DONE))).containsExactly("T-5");
        assertThat(ids(zhao, WorkQuery.of(WorkQuery.Tab.FORGOTTEN))).containsExactly("T-1", "T-2", "T-3");
        assertThat(list.counts(zhao, WorkQuery.of(WorkQuery.Tab.MINE)))
                .containsEntry(WorkQuery.Tab.MINE, 1L)
                .containsEntry(WorkQuery.Tab.TEAM, 2L)
                .containsEntry(WorkQuery.Tab.FORGOTTEN, 3L)
                .containsOnlyKeys(WorkQuery.Tab.values());
        assertThat(list.countForgotten(zhao)).isEqualTo(3);
        assertThat(list.countForgotten(stranger)).isZero();
        var elsewhere = new WorkQuery(WorkQuery.Tab.TEAM, Optional.of(LINSHUI), Set.of(), "", MatterFilter.Order.NEWEST);
        assertThat(ids(zhao, elsewhere)).as("a place that is not his").isEmpty();
        assertThat(ids(world.worker("li"), elsewhere)).containsExactly("T-3");
    }
}
