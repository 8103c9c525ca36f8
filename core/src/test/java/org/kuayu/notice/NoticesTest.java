package org.kuayu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuayu.matter.MatterWorld.LINSHUI;
import static org.kuayu.matter.MatterWorld.YUBEI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.Pause;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.MatterWorld;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Worker;
import org.kuayu.matter.Worklist;
import org.kuayu.text.Table;

/** Who is told of what, why, and never twice. */
class NoticesTest {
    private final MatterWorld world = new MatterWorld();
    private final MemoryNotices store = new MemoryNotices(world.journal);
    private final Worklist list = new Worklist(world.parts());
    private final Notices notices = new Notices(parts(store));

    private Notices.Parts parts(NoticeStore kept) {
        return new Notices.Parts(
                world.journal, kept, world.store, world, NoticeRules.bundled(), WorkCalendar.bundled(), world);
    }

    private void follow(Follower follower) {
        follower.apply(world.journal.list(follower.checkpoint(), 1000));
    }

    /** Everybody's notices, "login reason what". */
    private List<String> told() {
        follow(notices.follower());
        return world.people.keySet().stream().flatMap(login -> reasons(login).stream()).toList();
    }

    private List<String> reasons(String login) {
        return store.list(NoticeFilter.of(login), 0, 99).stream()
                .map(n -> n.to() + " " + n.reason() + " " + n.what())
                .toList();
    }

    @Test
    void tellsTheTeamWhileNobodyHasItAndThenWhoIsGivenIt() {
        Matter first = world.open("T-1");
        assertThat(told()).containsExactly(
                "li waiting mediation.submitted", "qian waiting mediation.submitted", "zhao waiting mediation.submitted");
        Matter given = list.assign(world.worker("zhao"), SeenMatter.of(first), "qian").orThrow();
        assertThat(told()).contains("qian assigned matter.assigned").doesNotContain("zhao assigned matter.assigned");
        list.assign(world.worker("zhao"), SeenMatter.of(given), "li").orThrow();
        assertThat(told())
                .contains("qian taken matter.assigned", "li assigned matter.assigned")
                .filteredOn(line -> line.startsWith("zhao"))
                .as("who acts is not told of his own act")
                .containsExactly("zhao waiting mediation.submitted");
    }

    @Test
    void tellsTheOtherSideWhoWorkedOnItWhoseTurnItIsAndWhoWatches() {
        Matter first = world.open("T-1");
        Matter given = list.assign(world.worker("zhao"), SeenMatter.of(first), "zhao").orThrow();
        Matter flagged = list.flag(world.worker("sun"), SeenMatter.of(given), Set.of(Flag.URGENT)).orThrow();
        assertThat(told()).contains("zhao flagged matter.flagged");
        Matter acted = world.act(flagged.moved("B", Matter.Standing.OPEN, Optional.empty(), world.now), "mediation.noted", "zhao", List.of());
        assertThat(told()).contains("sun other-side mediation.noted");
        var step = new MatterStep("court", Optional.of(LINSHUI), "court.answer", Optional.empty());
        world.person("feng", LINSHUI);
        notices.watch(world.worker("qian"), "T-1", true).orThrow();
        world.act(acted.moved("C", Matter.Standing.OPEN, Optional.of(step), world.now), "mediation.asked", "zhao", List.of());
        assertThat(told())
                .contains("sun your-turn mediation.asked", "qian watched mediation.asked")
                .doesNotContain("feng your-turn mediation.asked", "li your-turn mediation.asked");
        assertThat(notices.watches(world.worker("qian"), "T-1")).isTrue();
        assertThat(notices.watch(world.person("wu", "川0104"), "T-1", true).value()).isEmpty();
    }

    @Test
    void tellsOfATieAndNothingOfAReading() {
        world.open("T-1");
        Matter two = world.open("T-2");
        list.assign(world.worker("zhao"), SeenMatter.of(two), "li").orThrow();
        new Ties(world.parts())
                .tie(world.worker("sun"), new Ties.Wish("T-1", "T-2", MatterLink.Kind.SAME_DISPUTE, "同一笔工资"))
                .orThrow();
        assertThat(told()).contains("li tied matter.tied", "zhao tied matter.tied");
        assertThat(store.list(NoticeFilter.of("li"), 0, 9)).allMatch(n -> !n.title().contains("同一笔工资"));
        long before = world.people.keySet().stream().mapToLong(l -> store.count(NoticeFilter.of(l))).sum();
        world.journal.write(() -> world.journal.append(Draft.of(
                world.worker("sun").actor(), new Act("identity.revealed"), new Subject(MatterBook.SUBJECT, "T-1"))));
        assertThat(told()).hasSize((int) before);
    }

    /** A crash between the journal and the notices: nothing lost, nothing doubled. */
    @Test
    void losesAndDoublesNothingWhenItIsKilledBetweenJournalAndNotice() {
        Matter first = world.open("T-1");
        list.assign(world.worker("zhao"), SeenMatter.of(first), "qian").orThrow();
        var dying = new Notices(parts(new DyingStore(store)));
        assertThatThrownBy(() -> follow(dying.follower())).hasMessage("power cut");
        assertThat(store.progress()).isEqualTo(NoticeStore.Progress.NONE);
        assertThat(reasons("qian")).isEmpty();

        var restarted = new Notices(parts(store));
        assertThat(restarted.follower().checkpoint()).isZero();
        follow(restarted.follower());
        List<String> once = reasons("qian");
        assertThat(once).contains("qian assigned matter.assigned");

        var again = new Notices(parts(store));
        assertThat(again.follower().checkpoint()).isEqualTo(world.journal.lastSequence());
        again.follower().apply(world.journal.list(0, 1000));
        assertThat(reasons("qian")).isEqualTo(once);
    }

    /** Fails after the notices are put and before the unit of work is done. */
    private static final class DyingStore extends Handing {
        DyingStore(NoticeStore store) {
            super(store);
        }

        @Override
        public void put(List<Notice> notices, Progress progress) {
            super.put(notices, progress);
            throw new IllegalStateException("power cut");
        }
    }

    private Deadline clock(String matter, String rule, List<Pause> pauses, Optional<String> place) {
        var deadlines = Deadlines.bundled();
        var step = new MatterStep("mediator", place, "mediation.mediate", Optional.empty());
        return Deadline.running(matter, 2, step, deadlines.due(deadlines.rules().get(rule), world.now, pauses, 0));
    }

    private void tick(String at) {
        notices.tick(Instant.parse(at));
    }

    @Test
    void tellsOfAClockOnTheWorkingDayBeforeOnTheDayAndOnceItHasPassed() {
        world.now = Instant.parse("2024-08-15T02:00:00Z");
        Matter first = world.open("T-1");
        Matter given = list.assign(world.worker("zhao"), SeenMatter.of(first), "qian").orThrow();
        var step = new MatterStep("mediator", Optional.of(YUBEI), "mediation.mediate", Optional.empty());
        world.act(given.moved("IN_MEDIATION", Matter.Standing.OPEN, Optional.of(step), world.now), "mediation.accepted", "qian", List.of(clock("T-1", "mediation.term.delegated", List.of(), Optional.of(YUBEI))));
        tick("2024-09-12T02:00:00Z");
        assertThat(reasons("qian")).as("M3 ends on Saturday 2024-09-14, a make-up working day").isEmpty();
        tick("2024-09-13T02:00:00Z");
        tick("2024-09-13T02:00:30Z");
        tick("2024-09-13T05:00:00Z");
        assertThat(reasons("qian")).containsExactly("qian due-soon mediation.mediate");
        tick("2024-09-14T02:00:00Z");
        tick("2024-09-14T15:59:59Z");
        assertThat(reasons("qian")).hasSize(2).contains("qian due-today mediation.mediate");
        tick("2024-09-14T16:00:00Z");
        tick("2024-09-15T02:00:00Z");
        assertThat(reasons("qian")).hasSize(3).contains("qian overdue mediation.mediate");
        assertThat(reasons("zhao")).isEmpty();
    }

    @Test
    void aPausedClockTellsNothingAndAMovedOneTellsAnew() {
        world.now = Instant.parse("2024-08-15T02:00:00Z");
        Matter first = world.open("T-1");
        var pause = new Pause(LocalDate.of(2024, 9, 1), Optional.empty(), "appraisal", Optional.empty());
        var closed = new Pause(LocalDate.of(2024, 9, 1), Optional.of(LocalDate.of(2024, 9, 20)), "appraisal", Optional.empty());
        Matter paused = world.act(first.moved("B", Matter.Standing.OPEN, Optional.empty(), world.now), "mediation.appraised", "li", List.of(clock("T-1", "mediation.term.delegated", List.of(pause), Optional.of(YUBEI))));
        tick("2024-09-13T02:00:00Z");
        tick("2024-09-15T02:00:00Z");
        assertThat(reasons("li")).isEmpty();
        world.act(paused.moved("B", Matter.Standing.OPEN, Optional.empty(), world.now), "mediation.appraised", "li", List.of(clock("T-1", "mediation.term.delegated", List.of(closed), Optional.of(YUBEI))));
        tick("2024-10-08T02:00:00Z");
        assertThat(reasons("li")).as("moved to 2024-10-08").containsExactly("li due-today mediation.mediate");
    }

    @Test
    void readsAndCounts() {
        world.open("T-1");
        world.open("T-2");
        told();
        Worker zhao = world.worker("zhao");
        assertThat(notices.count(zhao, true)).isEqualTo(2);
        notices.read(zhao, List.of(notices.list(zhao, true, 0, 1).getFirst().key()));
        assertThat(notices.count(zhao, true)).isEqualTo(1);
        assertThat(notices.count(zhao, false)).isEqualTo(2);
        assertThat(notices.count(world.worker("li"), true)).as("another's stay unread").isEqualTo(2);
    }

    @Test
    void sendsADigestOnceADayAndNoneThatIsEmpty() {
        world.now = Instant.parse("2024-08-15T02:00:00Z");
        Matter first = world.open("T-1");
        Matter given = list.assign(world.worker("zhao"), SeenMatter.of(first), "zhao").orThrow();
        world.act(given.moved("B", Matter.Standing.OPEN, Optional.empty(), world.now), "mediation.accepted", "li", List.of(clock("T-1", "mediation.term.delegated", List.of(), Optional.of(YUBEI))));
        world.open("T-2");
        told();
        Worker zhao = world.worker("zhao");
        LocalDate day = LocalDate.of(2024, 9, 14);
        DailyDigest digest = notices.send(zhao, day).orElseThrow();
        assertThat(digest.lines())
                .extracting(line -> line.code() + " " + line.count())
                .containsExactly("due-today 1", "unread 3", "unassigned 1", "forgotten 2");
        assertThat(digest.lines().getFirst().titles()).containsExactly("王*诉某公司 追索劳动报酬纠纷");
        assertThat(notices.send(zhao, day)).isEmpty();
        assertThat(notices.digest(zhao, LocalDate.of(2024, 9, 13)).lines().getFirst().code()).isEqualTo("due-soon");
        assertThat(notices.digest(zhao, day.plusDays(1)).lines().getFirst().code()).isEqualTo("overdue");
        assertThat(notices.send(world.person("wu", "川0104"), day)).as("nothing to say").isEmpty();
    }

    @Test
    void anEmbedderChangesWhoIsTold() {
        NoticeRules own = NoticeRules.bundled().withTable(Table.parse("act,audience,reason\nmediation.*,NOBODY,none"));
        assertThat(own.of("mediation.noted")).extracting(NoticeRules.Rule::audience).containsExactly(Audience.NOBODY);
        assertThat(own.of("matter.assigned")).hasSize(4);
        assertThat(own.of("filing.taken")).hasSize(5);
        world.pass(Duration.ofMinutes(1));
    }
}
