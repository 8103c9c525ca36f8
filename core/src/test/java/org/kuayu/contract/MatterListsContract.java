package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.contract.MatterSamples.clock;
import static org.kuayu.contract.MatterSamples.cover;
import static org.kuayu.contract.MatterSamples.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.MatterStore;

/** The lists over all matters that every {@link MatterStore} gives. */
public abstract class MatterListsContract extends StoresContract {
    private MatterStore matters() {
        return stores().matters();
    }

    private Matter kept(Matter cover, Deadline... clocks) {
        write(() -> matters().append(event(cover.id(), 1), cover, List.of(clocks), Optional.empty()));
        return cover;
    }

    private static String place() {
        return "place" + fresh() + "\\";
    }

    private static MatterFilter at(String... places) {
        return MatterFilter.at(List.of(places));
    }

    private static Optional<MatterStep> next(int minutes) {
        return Optional.of(MatterSamples.step(Optional.empty(), Optional.of(MatterSamples.date(minutes))));
    }

    private static Matter due(Matter cover, Optional<MatterStep> next) {
        return MatterSamples.in(cover, "S", Matter.Standing.OPEN, next);
    }

    private void assertList(MatterFilter filter, Matter... expected) {
        assertThat(matters().list(filter, 0, 99)).containsExactly(expected);
        assertThat(matters().count(filter)).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(matters().list(filter, i, 1)).containsExactly(expected[i]);
        }
        assertThat(matters().list(filter, expected.length, 9)).isEmpty();
    }

    @Test
    void listsMattersOfAPlaceInThreeOrders() {
        String p = place();
        var soon = kept(due(MatterSamples.since(cover("B" + p, p), 3), next(1)));
        var late = kept(due(MatterSamples.since(cover("A" + p, p), 1), next(9)));
        var never = kept(due(MatterSamples.since(cover("C" + p, p), 2), Optional.empty()));
        var tied = kept(due(MatterSamples.since(cover("D" + p, p), 2), next(1)));
        var undated = kept(due(
                MatterSamples.since(cover("E" + p, p), 2),
                Optional.of(MatterSamples.step(Optional.of("x"), Optional.empty()))));
        assertList(at(p), late, never, tied, undated, soon);
        assertList(at(p).by(MatterFilter.Order.DUE), soon, tied, late, never, undated);
        assertList(at(p).by(MatterFilter.Order.NEWEST), soon, never, tied, undated, late);
    }

    @Test
    void listsAMatterOfSeveralPlacesOnce() {
        String p = place();
        var both = kept(MatterSamples.fullCover("B" + p, p));
        var one = kept(MatterSamples.since(cover("A" + p, p + "2"), 99));
        assertList(at(p), both);
        assertList(at("tf-mediation", p).containing(p), both);
        assertList(at(p, p + "2", p + "3"), both, one);
        assertList(at(p + "2", p), both, one);
        assertList(at(p + "3"));
        assertList(at());
    }

    @Test
    void listsWhatIsOfSomebodyOfATeamOrOfNobody() {
        String p = place();
        var his = kept(MatterSamples.since(cover("A" + p, p), 1).staffed(p, Optional.of("li\u0000")));
        var ofNobody = kept(MatterSamples.since(cover("B" + p, p), 2));
        var elsewhere = kept(MatterSamples.since(cover("C" + p, p), 3).staffed("other", Optional.of("zhao")));
        assertList(at(p), his, ofNobody, elsewhere);
        assertList(at(p).of("li\u0000"), his);
        assertList(at(p).of("li"));
        assertList(at(p).ofNobody(), ofNobody);
        assertList(at(p).staffedBy(p), his, ofNobody);
        assertList(at(p).staffedBy("other").of("zhao"), elsewhere);
        assertList(at(p).staffedBy("other").ofNobody());
    }

    @Test
    void listsByStandingStateAndKind() {
        String p = place();
        Matter.Standing open = Matter.Standing.OPEN;
        var one = kept(MatterSamples.in(MatterSamples.since(cover("A" + p, p), 1), "S", open, Optional.empty()));
        var two = kept(MatterSamples.in(
                MatterSamples.since(cover("B" + p, p), 2), "T", Matter.Standing.ON_HOLD, Optional.empty()));
        var done = kept(MatterSamples.kind(
                MatterSamples.in(MatterSamples.since(cover("C" + p, p), 3), "S", Matter.Standing.DONE, Optional.empty()),
                MatterKind.JOINT_DESK));
        assertList(at(p).standing(Set.of(Matter.Standing.ON_HOLD)), two);
        assertList(at(p).standing(Set.of(open, Matter.Standing.DONE)), one, done);
        assertList(at(p).in(Set.of("S")), one, done);
        assertList(at(p).in(Set.of("S", "T", "U")), one, two, done);
        assertList(at(p).ofKinds(Set.of(MatterKind.MEDIATION)), one, two);
        assertList(at(p).ofKinds(Set.of(MatterKind.JOINT_DESK)).in(Set.of("T")));
    }

    @Test
    void listsForgottenMatters() {
        String p = place();
        var forgotten = kept(cover("A" + p, p));
        kept(due(cover("B" + p, p), next(1)));
        kept(MatterSamples.in(cover("C" + p, p), "S", Matter.Standing.DONE, Optional.empty()));
        assertList(at(p).onlyForgotten(), forgotten);
        var woken = forgotten.moved("S", Matter.Standing.OPEN, next(1), MatterSamples.at(2));
        write(() -> matters().append(event(woken.id(), 2), woken, List.of(), Optional.empty()));
        assertList(at(p).onlyForgotten());
    }

    @Test
    void listsMattersThatContainAText() {
        String p = place();
        var one = kept(MatterSamples.since(cover("A" + p, p), 1).titled("（2026）川0104诉前调9号", "王*%_!诉甲", List.of(p)));
        var two = kept(MatterSamples.since(cover("B" + p, p), 2).titled("", "赵*\u0000诉乙", List.of(p)));
        assertList(at(p).containing("诉前调9"), one);
        assertList(at(p).containing("%_!"), one);
        assertList(at(p).containing("_"), one);
        assertList(at(p).containing("\u0000诉"), two);
        assertList(at(p).containing("B" + p), two);
        assertList(at(p).containing("诉"), one, two);
        assertList(at(p).containing("无"));
    }

    private void assertDue(DueFilter filter, Deadline... expected) {
        assertThat(matters().listDue(filter, 0, 99)).containsExactly(expected);
        assertThat(matters().countDue(filter)).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(matters().listDue(filter, i, 1)).containsExactly(expected[i]);
        }
    }

    private static DueFilter due(String... places) {
        return new DueFilter(
                List.of(places), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    private static DueFilter of(DueFilter all, String assignee, String team) {
        return new DueFilter(
                all.places(), Optional.of(assignee).filter(a -> !a.isEmpty()), Optional.of(team).filter(t -> !t.isEmpty()),
                all.kinds(), all.from(), all.until());
    }

    private static DueFilter within(DueFilter all, Optional<Instant> from, Optional<Instant> until) {
        return new DueFilter(all.places(), all.assignee(), all.team(), all.kinds(), from, until);
    }

    @Test
    void listsRunningClocksTheEarliestFirst() {
        String p = place();
        String a = "A" + p;
        String b = "B" + p;
        var early = clock(b, 1, 1);
        var late = clock(a, 2, 2);
        var tied = clock(b, 3, 2);
        kept(cover(a, p).titled("", "t", List.of(p, p + "2")), late, clock(a, 1, 0).closedAt(MatterSamples.at(1)));
        kept(cover(b, p), tied, early);
        assertDue(due(p), early, late, tied);
        assertDue(due(p, p + "2"), early, late, tied);
        assertDue(due(p + "2"), late);
        assertDue(due());
        Instant two = late.date().due();
        assertDue(within(due(p), Optional.of(two), Optional.empty()), late, tied);
        assertDue(within(due(p), Optional.empty(), Optional.of(two)), early);
        assertDue(within(due(p), Optional.of(two.plusNanos(1)), Optional.of(two.plusSeconds(1))));
    }

    @Test
    void listsTheClocksOfAPersonATeamOrAKind() {
        String p = place();
        var his = clock("A" + p, 1, 1);
        var ofTeam = clock("B" + p, 1, 2);
        kept(cover("A" + p, p).staffed("team" + p, Optional.of("li")), his);
        kept(MatterSamples.kind(cover("B" + p, p), MatterKind.FILING).staffed("team" + p, Optional.empty()), ofTeam);
        assertDue(of(due(p), "li", ""), his);
        assertDue(of(due(p), "", "team" + p), his, ofTeam);
        assertDue(of(due(p), "li", "team"));
        assertDue(new DueFilter(
                List.of(p), Optional.empty(), Optional.empty(), Set.of(MatterKind.FILING), Optional.empty(),
                Optional.empty()), ofTeam);
        var handed = cover("A" + p, p)
                .staffed(p, Optional.of("zhao"))
                .moved("S", Matter.Standing.OPEN, Optional.empty(), MatterSamples.at(1));
        write(() -> matters().append(event(handed.id(), 2), handed, List.of(his), Optional.empty()));
        assertDue(of(due(p), "li", ""));
        assertDue(of(due(p), "zhao", p), his);
    }

    @Test
    void listsMattersOfWhichAClockPassedEachOnce() {
        int past = -60 * 24 * 365 * 40 - 10 * fresh();
        String a = "A" + fresh();
        String b = "B" + fresh();
        kept(cover(b, "p"), clock(b, 1, past), clock(b, 2, past + 1));
        kept(cover(a, "p"), clock(a, 1, past + 2), clock(a, 2, past).closedAt(MatterSamples.at(past)));
        Instant first = clock(b, 1, past).date().due();
        assertThat(matters().listPassed(first, first.plusSeconds(121), 9)).containsExactly(a, b);
        assertThat(matters().listPassed(first, first.plusSeconds(120), 9)).containsExactly(b);
        assertThat(matters().listPassed(first.plusNanos(1), first.plusSeconds(60), 9)).isEmpty();
        assertThat(matters().listPassed(first, first.plusSeconds(121), 1)).containsExactly(a);
    }
}
