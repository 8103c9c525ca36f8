package org.kuayu.workbench.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.ledger.NextStep;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.workbench.shell.Visit;

/**
 * One unit that was found.
 *
 * @param href its page
 * @param unit its number in groups
 * @param facts what the register says about it
 * @param holder the court in force; empty where none is
 * @param waiting how many wait
 * @param end the day on which the first term ends
 */
public record FoundUnit(
        String href, String unit, String facts, String holder, int waiting, Optional<LocalDate> end) {
    static FoundUnit of(Visit visit, UnitLedger ledger) {
        List<StandingSeizure> effective = ledger.state().effective();
        return new FoundUnit(
                LedgerAddress.of(ledger.unit()),
                ledger.unit().display(),
                String.join(" · ", UnitFacts.of(visit, ledger.facts())),
                effective.stream().findFirst().map(s -> visit.courtName(s.controller())).orElse(""),
                ledger.state().waiting().size(),
                NextStep.of(ledger.state()).map(NextStep::lastDay));
    }
}
