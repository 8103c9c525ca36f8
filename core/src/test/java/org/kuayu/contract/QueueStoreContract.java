package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kuayu.control.QueueStore;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/** What every {@link QueueStore} keeps. */
public abstract class QueueStoreContract extends StoresContract {
    private static final LocalDate DAY = LocalDate.of(2027, 9, 26);

    private QueueStore queues() {
        return stores().control().queues();
    }

    private static QueueEvent event(long intake, QueueAct act) {
        return new QueueEvent(intake, ControlSamples.at((int) intake), act);
    }

    private static QueueEvent strike(long intake) {
        return event(intake, new QueueAct.Strike(1));
    }

    private void append(String registry, UnitNumber unit, QueueEvent event) {
        write(() -> queues().append(registry, unit, event));
    }

    private static StandingFilter about(UnitNumber unit) {
        return new StandingFilter(Set.of(), "", Set.of(), Optional.empty(), Optional.empty(), unit.value());
    }

    @Test
    void givesEachIntakeNumberOnceForEachRegistry() {
        String registry = "g" + fresh();
        long first = stores().journal().write(() -> queues().nextIntake(registry));
        long second = stores().journal().write(() -> queues().nextIntake(registry));
        long elsewhere = stores().journal().write(() -> queues().nextIntake(registry + "x"));
        assertThat(List.of(first, second, elsewhere)).containsExactly(1L, 2L, 1L);
        assertThat(stores().journal().write(() -> queues().nextIntake(registry) + queues().nextIntake(registry)))
                .as("twice in one write")
                .isEqualTo(7);
    }

    @Test
    void neverGivesANumberThatAnEventHas() {
        String registry = "g" + fresh();
        append(registry, ControlSamples.unit(fresh()), strike(5));
        assertThat(stores().journal().write(() -> queues().nextIntake(registry))).isEqualTo(6);
    }

    @Test
    void keepsEveryKindOfEventInTheOrderOfIntake() {
        String registry = "g" + fresh();
        var unit = ControlSamples.unit(fresh());
        var length = new SeizureTerm(Optional.empty(), Optional.of(DAY), Optional.of(Period.of(2, 11, 3)));
        var court = ControlSamples.YUBEI;
        var acts = List.<QueueAct>of(
                new QueueAct.Deliver(ControlSamples.seizure("S\u00001", length)),
                new QueueAct.Renew("S1", court, SeizureTerm.years(3)),
                new QueueAct.Release("S1", court, SeizureScope.share("张\\三", 1, 3)),
                new QueueAct.OwnerRegistered("张三"),
                new QueueAct.TransferOrdered(court, "李四"),
                new QueueAct.TransferRegistered("李四"),
                new QueueAct.TransferAccepted("李四"),
                new QueueAct.Sold(court, SeizureScope.WHOLE, Optional.of(300L)),
                new QueueAct.Sold(court, SeizureScope.part("二层"), Optional.empty()),
                new QueueAct.TransferControl("S1", CourtCode.of("川0104")),
                new QueueAct.ToEnforcement("S1", "（2025）渝0112执1号"),
                new QueueAct.Correct(
                        1, Optional.of(ControlSamples.T0), new QueueAct.Renew("S1", court, SeizureTerm.written(DAY, DAY))),
                new QueueAct.Correct(2, Optional.empty(), new QueueAct.OwnerRegistered("x")),
                new QueueAct.Strike(3));
        for (int i = acts.size(); i >= 1; i--) {
            append(registry, unit, event(i, acts.get(i - 1)));
        }
        assertThat(queues().list(unit)).extracting(QueueEvent::act).containsExactlyElementsOf(acts);
        assertThat(queues().list(unit)).extracting(QueueEvent::intake).isSorted();
        assertThat(queues().list(unit).get(4)).isEqualTo(event(5, acts.get(4)));
        assertThat(queues().list(ControlSamples.unit(fresh()))).isEmpty();
    }

    @Test
    void keepsTheSameEventOnceAndRefusesAnotherWithItsNumber() {
        String registry = "g" + fresh();
        var unit = ControlSamples.unit(fresh());
        append(registry, unit, strike(1));
        append(registry, unit, strike(1));
        assertThat(queues().list(unit)).hasSize(1);
        assertThatThrownBy(() -> append(registry, unit, event(1, new QueueAct.Strike(9))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> append(registry, ControlSamples.unit(fresh()), strike(1)))
                .as("one counter for all units of the registry")
                .isInstanceOf(IllegalStateException.class);
        append(registry + "x", ControlSamples.unit(fresh()), strike(1));
    }

    @Test
    void replacesWhatIsDerivedForAUnit() {
        var unit = ControlSamples.unit(fresh());
        var one = ControlSamples.row(unit, 1, Optional.of(DAY));
        var two = ControlSamples.row(unit, 2, Optional.empty());
        write(() -> queues().putStanding(unit, List.of(two, one), Optional.of(DAY)));
        assertThat(queues().listStanding(about(unit), 0, 9)).containsExactly(one, two);
        assertThat(queues().countStanding(about(unit))).isEqualTo(2);
        write(() -> queues().putStanding(unit, List.of(two), Optional.empty()));
        assertThat(queues().listStanding(about(unit), 0, 9)).containsExactly(two);
        write(() -> queues().putStanding(unit, List.of(), Optional.empty()));
        assertThat(queues().countStanding(about(unit))).isZero();
    }

    @Test
    void listsRowsByLastDayThenUnitThenIntake() {
        int n = fresh();
        var one = ControlSamples.unit(n);
        var two = ControlSamples.unit(n + 1_000_000);
        var notice = "T" + n;
        var rows = List.of(
                named(ControlSamples.row(two, 1, Optional.of(DAY)), notice),
                named(ControlSamples.row(one, 9, Optional.of(DAY)), notice),
                named(ControlSamples.row(one, 4, Optional.of(DAY)), notice),
                named(ControlSamples.row(one, 2, Optional.empty()), notice),
                named(ControlSamples.row(two, 5, Optional.of(DAY.minusDays(1))), notice));
        for (UnitNumber unit : List.of(one, two)) {
            var own = rows.stream().filter(r -> r.unit().equals(unit)).toList();
            write(() -> queues().putStanding(unit, own, Optional.of(DAY)));
        }
        var all = new StandingFilter(Set.of(), "", Set.of(), Optional.empty(), Optional.empty(), notice);
        assertThat(queues().listStanding(all, 0, 9))
                .extracting(StandingRow::intake)
                .containsExactly(5L, 4L, 9L, 1L, 2L);
        assertThat(queues().listStanding(all, 1, 2)).extracting(StandingRow::intake).containsExactly(4L, 9L);
    }

    private static StandingRow named(StandingRow r, String notice) {
        return new StandingRow(
                r.unit(), r.registry(), r.seizure(), r.scope(), r.intake(), r.state(), r.place(), r.behind(),
                r.controller(), r.caseNumber(), notice, r.debtor(), r.effectiveFrom(), r.lastDay());
    }

    @Test
    void filtersRows() {
        var unit = ControlSamples.unit(fresh());
        var one = ControlSamples.row(unit, 1, Optional.of(DAY));
        var two = ControlSamples.row(unit, 2, Optional.empty());
        write(() -> queues().putStanding(unit, List.of(one, two), Optional.of(DAY)));
        String text = unit.value();
        var day = Optional.of(DAY);
        var none = Optional.<LocalDate>empty();
        assertThat(rows(new StandingFilter(Set.of(ControlSamples.YUBEI), "500112", Set.of(), none, none, text)))
                .containsExactly(one, two);
        assertThat(rows(new StandingFilter(Set.of(ControlSamples.JINJIANG), "", Set.of(), none, none, text)))
                .isEmpty();
        assertThat(rows(new StandingFilter(Set.of(), "510104", Set.of(), none, none, text)))
                .isEmpty();
        assertThat(rows(new StandingFilter(Set.of(), "", Set.of(SeizureState.WAITING), none, none, text)))
                .containsExactly(two);
        assertThat(rows(new StandingFilter(Set.of(), "", Set.of(), day, day, text)))
                .as("both ends inclusive; a row without a day is not within")
                .containsExactly(one);
        assertThat(rows(new StandingFilter(Set.of(), "", Set.of(), Optional.of(DAY.plusDays(1)), none, text)))
                .isEmpty();
        assertThat(rows(new StandingFilter(Set.of(), "", Set.of(), none, Optional.of(DAY.minusDays(1)), text)))
                .isEmpty();
    }

    private List<StandingRow> rows(StandingFilter filter) {
        return queues().listStanding(filter, 0, 9);
    }

    @Test
    void listsUnitsWhoseRowsAreOutOfDate() {
        var past = LocalDate.of(1990, 1, 1);
        int n = fresh();
        var late = ControlSamples.unit(n);
        var early = ControlSamples.unit(n + 2_000_000);
        write(() -> queues().putStanding(late, rowsOf(late, past), Optional.of(past.plusDays(1))));
        write(() -> queues().putStanding(early, rowsOf(early, past), Optional.of(past)));
        assertThat(queues().listEndedBefore(past.plusDays(2), 9)).containsExactly(early, late);
        assertThat(queues().listEndedBefore(past.plusDays(1), 9)).containsExactly(early);
        assertThat(queues().listEndedBefore(past, 9)).isEmpty();
        write(() -> queues().putStanding(early, rowsOf(early, past), Optional.empty()));
        assertThat(queues().listEndedBefore(past.plusDays(2), 9)).containsExactly(late);
        write(() -> queues().putStanding(late, rowsOf(late, past), Optional.empty()));
    }

    private static List<StandingRow> rowsOf(UnitNumber unit, LocalDate lastDay) {
        return List.of(ControlSamples.row(unit, 1, Optional.of(lastDay)));
    }

    @Test
    void walksTheUnitsThatHaveEvents() {
        int n = fresh();
        var one = UnitNumber.of(ControlSamples.unit(n).value().replace("500112", "990112"));
        var two = UnitNumber.of(ControlSamples.unit(n + 1).value().replace("500112", "990112"));
        append("g" + n, two, strike(2));
        append("g" + n, one, strike(1));
        assertThat(queues().listUnitsAfter(Optional.of(one), 9)).startsWith(two);
        assertThat(queues().listUnitsAfter(Optional.empty(), 1)).hasSize(1);
        assertThat(queues().listUnitsAfter(Optional.empty(), 100_000))
                .contains(one, two)
                .isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    }

    @Test
    void takesBackWhatAFailedWriteDid() {
        String registry = "g" + fresh();
        var unit = ControlSamples.unit(fresh());
        assertThatThrownBy(() -> write(() -> {
                    queues().append(registry, unit, strike(queues().nextIntake(registry)));
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(queues().list(unit)).isEmpty();
        append(registry, unit, strike(1));
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> queues().append("g", ControlSamples.unit(1), strike(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> queues().nextIntake("g")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void walksEveryQueueOnceWithItsEvents() {
        int n = fresh();
        var one = ControlSamples.unit(n);
        var two = ControlSamples.unit(n + 3_000_000);
        var without = ControlSamples.unit(n + 4_000_000);
        append("g" + n, two, strike(7));
        append("h" + n, two, strike(5));
        append("g" + n, one, strike(9));
        write(() -> queues().putStanding(without, rowsOf(without, DAY), Optional.of(DAY)));
        append("g" + n, two, strike(3));
        var seen = new HashMap<UnitNumber, List<QueueEvent>>();
        for (int size : List.of(1, 3, 100_000)) {
            seen.clear();
            var page = queues().listEventsAfter(Optional.empty(), size);
            while (!page.isEmpty()) {
                assertThat(page.size()).isLessThanOrEqualTo(size);
                page.forEach((unit, events) -> assertThat(seen.put(unit, events)).isNull());
                page = queues().listEventsAfter(Optional.of(page.lastEntry().getKey()), size);
            }
            assertThat(seen.get(one)).containsExactly(strike(9));
            assertThat(seen.get(two)).containsExactly(strike(3), strike(5), strike(7));
            assertThat(seen).doesNotContainKey(without);
        }
        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(queues().listUnitsAfter(Optional.empty(), 100_000));
    }

    @Test
    void replacesRowsOftenWithinOneWrite() {
        var unit = ControlSamples.unit(fresh());
        var all = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> ControlSamples.row(unit, i, Optional.of(DAY.plusDays(i))))
                .toList();
        write(() -> {
            for (int size : List.of(3, 1, 5, 0, 2, 4)) {
                var end = size == 1 ? Optional.<LocalDate>empty() : Optional.of(DAY);
                queues().putStanding(unit, all.subList(0, size), end);
                assertThat(queues().listStanding(about(unit), 0, 9)).isEqualTo(all.subList(0, size));
            }
        });
        assertThat(queues().listStanding(about(unit), 0, 9)).isEqualTo(all.subList(0, 4));
        assertThat(queues().countStanding(about(unit))).isEqualTo(4);
    }

    @Test
    void readsPagesAcrossCourtsAndStatesInOneOrder() {
        String registry = "p" + fresh();
        var random = new Random(7);
        var kept = new ArrayList<StandingRow>();
        for (int i = 0; i < 60; i++) {
            var unit = ControlSamples.unit(fresh());
            var row = ControlSamples.row(
                    unit, i, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(9))));
            var own = new StandingRow(
                    unit, registry, row.seizure(), row.scope(), i, row.state(), row.place(), row.behind(),
                    random.nextBoolean() ? ControlSamples.YUBEI : ControlSamples.JINJIANG, row.caseNumber(),
                    row.notice(), row.debtor(), row.effectiveFrom(), row.lastDay());
            kept.add(own);
            write(() -> queues().putStanding(unit, List.of(own), own.lastDay()));
        }
        kept.sort(Comparator.comparing((StandingRow r) -> r.lastDay().orElse(LocalDate.MAX))
                .thenComparing(r -> r.unit().value()));
        var courts = Set.of(ControlSamples.YUBEI, ControlSamples.JINJIANG);
        var none = Optional.<LocalDate>empty();
        for (var filter : List.of(
                new StandingFilter(courts, registry, Set.of(), none, none, ""),
                new StandingFilter(Set.of(), registry, Set.of(), none, none, ""),
                new StandingFilter(Set.of(), registry, Set.of(), none, none, "张"))) {
            var read = new ArrayList<StandingRow>();
            for (int offset = 0; offset < 70; offset += 7) {
                read.addAll(queues().listStanding(filter, offset, 7));
            }
            assertThat(read).isEqualTo(kept);
            assertThat(queues().countStanding(filter)).isEqualTo(60);
        }
    }
}
