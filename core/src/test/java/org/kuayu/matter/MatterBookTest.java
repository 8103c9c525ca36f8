package org.kuayu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.matter.MatterWorld.YUBEI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kuayu.calendar.Deadlines;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;

/** WF-9 and BX-2: a second editor is refused, a clock keeps every value that it had. */
class MatterBookTest {
    private static final List<String> RULES = List.of(
            "mediation.ask-other-side",
            "mediation.choose-mediator",
            "mediation.accept-task",
            "mediation.term.delegated",
            "mediation.apply-confirmation",
            "filing.decide");
    private final MatterWorld world = new MatterWorld();
    private final Deadlines deadlines = Deadlines.bundled();

    private List<Deadline> clocks(String from) {
        var clocks = new ArrayList<Deadline>();
        for (String rule : RULES) {
            var step = new MatterStep("mediator", Optional.of(YUBEI), rule, Optional.empty());
            clocks.add(Deadline.running("T-1", 1, step, deadlines.due(rule, Instant.parse(from))));
        }
        return clocks;
    }

    private static Matter next(Matter cover, Instant at) {
        return cover.moved(cover.state(), cover.standing(), cover.next(), at);
    }

    @Test
    void theSecondOfTwoEditorsIsRefusedAndNothingIsWritten() {
        Matter seen = world.open("T-1");
        world.act(next(seen, world.now), "mediation.noted", "zhao", List.of());
        var event = new MatterEvent("T-1", 2, world.now, new Actor("li", ""), new Act("mediation.noted"), Fields.NONE, Sealed.NONE);
        long entries = world.journal.lastSequence();
        Reading<Matter> late = world.book.record(new MatterBook.Change(
                event, next(seen, world.now), List.of(), Optional.empty(), Payload.NONE));
        assertThat(late.remarks()).extracting(remark -> remark.code()).containsExactly("matter.overtaken");
        assertThat(world.store.listEvents("T-1")).hasSize(2);
        assertThat(world.journal.lastSequence()).isEqualTo(entries);
    }

    @Test
    void aCorrectedDateMovesSixClocksAndEachKeepsItsOldValue() {
        Matter first = world.open("T-1");
        Matter running = world.act(next(first, world.now), "mediation.accepted", "li", clocks("2024-09-02T02:00:00Z"));
        world.pass(Duration.ofDays(1));
        Matter corrected = world.act(next(running, world.now), "mediation.corrected", "li", clocks("2024-08-15T02:00:00Z"));
        List<Deadline> moved = world.store.listClocks("T-1");
        assertThat(moved).hasSize(6).allSatisfy(clock -> {
            assertThat(clock.earlier()).hasSize(1);
            assertThat(clock.earlier().getFirst().event()).isEqualTo(3);
            assertThat(clock.earlier().getFirst().replaced()).isEqualTo(world.now);
            assertThat(clock.earlier().getFirst().date().event()).isEqualTo("2024-09-02T02:00:00Z");
        });
        assertThat(term(moved).date().lastDay()).isEqualTo("2024-09-14");
        assertThat(term(moved).earlier().getFirst().date().lastDay()).isEqualTo(LocalDate.of(2024, 10, 8));
        Matter again = world.act(next(corrected, world.now), "mediation.noted", "li", clocks("2024-08-15T02:00:00Z"));
        assertThat(term(world.store.listClocks("T-1")).earlier()).as("the same date again is no new value").hasSize(1);
        world.act(next(again, world.now), "mediation.corrected", "li", clocks("2024-09-02T02:00:00Z"));
        assertThat(term(world.store.listClocks("T-1")).earlier()).hasSize(2);
    }

    private static Deadline term(List<Deadline> clocks) {
        return clocks.stream().filter(clock -> clock.what().equals("mediation.term.delegated")).findFirst().orElseThrow();
    }

    @Test
    void theJournalSaysTheStateBeforeAndAfter() {
        Matter first = world.open("T-1");
        world.act(first.moved("ASSIGNED", Matter.Standing.OPEN, first.next(), world.now), "mediation.assigned", "li", List.of());
        var entries = world.journal.listAbout(new Subject(MatterBook.SUBJECT, "T-1"));
        assertThat(entries.getLast().draft().payload().fields())
                .containsEntry("state-before", "SUBMITTED")
                .containsEntry("state-after", "ASSIGNED");
        assertThat(entries).allMatch(MatterBook::event);
    }
}
