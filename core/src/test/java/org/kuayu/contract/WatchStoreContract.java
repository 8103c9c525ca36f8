package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.Lead;
import org.kuayu.control.Watch;
import org.kuayu.control.WatchStore;

/** What every {@link WatchStore} keeps. */
public abstract class WatchStoreContract extends StoresContract {
    private WatchStore watches() {
        return stores().control().watches();
    }

    private static CaseId caseOf(int serial) {
        return CaseId.of(number(serial));
    }

    private static Watch watch(String id, CaseId forCase, Instant next, boolean active) {
        return new Watch(
                id, forCase, "R1\u0000", 2, 30, next, Optional.of("A1"), ControlSamples.WANG, active);
    }

    private static Lead lead(String id, LocalDate due, Optional<LocalDate> checked) {
        return new Lead(
                id, caseOf(1), "某路有房\u0000\\", true, due.minusDays(3), due, checked, "属实\u0000", ControlSamples.LI);
    }

    @Test
    void keepsAndReplacesAWatch() {
        String id = "W" + fresh();
        var kept = watch(id, caseOf(fresh()), ControlSamples.T0, true);
        write(() -> watches().put(kept));
        assertThat(watches().findWatch(id)).contains(kept);
        var next = new Watch(
                id, kept.forCase(), "R2", 1, 7, ControlSamples.at(1), Optional.empty(), ControlSamples.LI, false);
        write(() -> watches().put(next));
        assertThat(watches().findWatch(id)).contains(next);
        assertThat(watches().findWatch("none")).isEmpty();
    }

    @Test
    void listsTheWatchesOfACaseOldestFirst() {
        var forCase = caseOf(fresh());
        var one = watch("Z" + fresh(), forCase, ControlSamples.T0, true);
        var two = watch("B" + fresh(), forCase, ControlSamples.T0, false);
        write(() -> watches().put(one));
        write(() -> watches().put(two));
        write(() -> watches().put(one));
        assertThat(watches().listWatches(Optional.of(forCase))).containsExactly(one, two);
        assertThat(watches().listWatches(Optional.empty())).contains(one, two);
        assertThat(watches().listWatches(Optional.of(caseOf(fresh())))).isEmpty();
    }

    @Test
    void listsWhatIsDueTheLongestFirst() {
        var past = Instant.parse("1990-01-01T00:00:00Z");
        var forCase = caseOf(fresh());
        var one = watch("W" + fresh(), forCase, past.plusSeconds(1), true);
        var two = watch("W" + fresh(), forCase, past, true);
        var stopped = watch("W" + fresh(), forCase, past, false);
        write(() -> List.of(one, two, stopped).forEach(watches()::put));
        assertThat(watches().listDue(past.plusSeconds(1), 9)).containsExactly(two, one);
        assertThat(watches().listDue(past, 9)).containsExactly(two);
        assertThat(watches().listDue(past.plusSeconds(1), 1)).containsExactly(two);
        write(() -> List.of(one, two).forEach(w -> watches().put(watch(w.id(), forCase, past, false))));
        assertThat(watches().listDue(past.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void listsOpenLeadsByDayThenTheOthersNewestFirst() {
        var day = LocalDate.of(1990, 3, 10);
        var late = lead("L" + fresh(), day.plusDays(1), Optional.empty());
        var soon = lead("L" + fresh(), day, Optional.empty());
        var done = lead("L" + fresh(), day.plusDays(5), Optional.of(day));
        var doneBefore = lead("L" + fresh(), day.plusDays(4), Optional.of(day));
        write(() -> List.of(doneBefore, late, done, soon).forEach(watches()::put));
        assertThat(watches().listLeads(9_999))
                .filteredOn(l -> List.of(late, soon, done, doneBefore).contains(l))
                .containsExactly(soon, late, done, doneBefore);
        assertThat(watches().listLeads(1)).hasSize(1);
        write(() -> watches().put(lead(soon.id(), day, Optional.of(day))));
        assertThat(watches().listLeads(9_999)).doesNotContain(soon);
    }

    @Test
    void saysWhoWorksOnACase() {
        var forCase = caseOf(fresh());
        assertThat(watches().listAssigned(forCase)).isEmpty();
        write(() -> watches().putAssigned(forCase, List.of("wang", "li")));
        assertThat(watches().listAssigned(forCase)).containsExactly("wang", "li");
        write(() -> watches().putAssigned(forCase, List.of("zhao")));
        assertThat(watches().listAssigned(forCase)).containsExactly("zhao");
        write(() -> watches().putAssigned(forCase, List.of()));
        assertThat(watches().listAssigned(forCase)).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        var watch = watch("outside", caseOf(1), ControlSamples.T0, true);
        assertThatThrownBy(() -> watches().put(watch)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesBackWhatAFailedWriteDid() {
        var forCase = caseOf(fresh());
        var watch = watch("W" + fresh(), forCase, ControlSamples.T0, true);
        var lead = lead("L" + fresh(), LocalDate.of(1980, 1, 1), Optional.empty());
        assertThatThrownBy(() -> write(() -> {
                    watches().put(watch);
                    watches().put(lead);
                    watches().putAssigned(forCase, List.of("wang"));
                    assertThat(watches().listWatches(Optional.of(forCase))).containsExactly(watch);
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(watches().findWatch(watch.id())).isEmpty();
        assertThat(watches().listLeads(9_999)).doesNotContain(lead);
        assertThat(watches().listAssigned(forCase)).isEmpty();
    }
}
