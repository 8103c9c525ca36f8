package org.kuayu.control.counter;

import java.time.LocalDate;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.registry.RegistryFeed.FedEntry;
import org.kuayu.control.request.RequestItem.Registered;
import org.kuayu.control.work.ControlTools;
import org.kuayu.property.UnitNumber;

/**
 * Brings the days that a registry's own system entered into the queue, where they differ from those ordered: what is in the
 * register governs (handbook R7). The event that was ordered stays and is corrected by another. Inside a write.
 */
final class ToldTerms {
    private final ControlTools tools;

    ToldTerms(ControlTools tools) {
        this.tools = tools;
    }

    /** Corrects the event of this intake, if the days told are others. */
    void take(UnitNumber unit, Registered taken, FedEntry entry) {
        if (entry.from().isEmpty() || entry.lastDay().isEmpty()) {
            return;
        }
        LocalDate from = entry.from().get();
        var told = SeizureTerm.written(from, entry.lastDay().get());
        tools.queues().list(unit).stream()
                .filter(e -> e.intake() == taken.intake())
                .findFirst()
                .map(QueueEvent::act)
                .flatMap(act -> corrected(act, told))
                .ifPresent(act -> {
                    tools.standings().append(
                            unit, tools.instant(), new QueueAct.Correct(taken.intake(), Optional.empty(), act));
                    tools.standings().refresh(unit, tools.instant());
                });
    }

    /** Does so for a seizure that has come into force since, unless it did on these very days; gives its place here. */
    int promoted(UnitNumber unit, Registered waited, FedEntry entry) {
        var standing = tools.standings().state(tools.standings().queue(unit), tools.instant()).seizures().stream()
                .filter(s -> s.intake() == waited.intake())
                .toList();
        if (standing.stream().noneMatch(s -> runs(s, entry))) {
            take(unit, waited, entry);
        }
        return standing.stream().anyMatch(s -> s.state().effective()) ? 0 : waited.place();
    }

    private static boolean runs(StandingSeizure seizure, FedEntry entry) {
        return seizure.effectiveFrom().map(LegalDay::of).equals(entry.from())
                && seizure.lastDay().equals(entry.lastDay());
    }

    private static Optional<QueueAct> corrected(QueueAct act, SeizureTerm told) {
        return switch (act) {
            case QueueAct.Deliver(Seizure seizure) when !seizure.term().equals(told) ->
                Optional.of(new QueueAct.Deliver(withTerm(seizure, told)));
            case QueueAct.Renew(String seizure, var by, var term) when !term.equals(told) ->
                Optional.of(new QueueAct.Renew(seizure, by, told));
            default -> Optional.empty();
        };
    }

    private static Seizure withTerm(Seizure s, SeizureTerm term) {
        return new Seizure(
                s.id(), s.kind(), s.scope(), s.court(), s.caseNumber(), s.notice(), s.stage(), s.debtor(), term);
    }
}
