package org.kuayu.filing.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClocks;
import org.kuayu.filing.course.FilingEvent;
import org.kuayu.filing.course.FilingState;
import org.kuayu.matter.Worker;
import org.kuayu.text.Remark;

/** What beside the table stands against an act: whose it is, and what it must say. */
final class FilingGuard {
    private static final int LONGEST_SUPPLEMENT = 90;

    private final FilingClocks clocks;

    FilingGuard(FilingClocks clocks) {
        this.clocks = clocks;
    }

    /** Why the act is refused; empty where it is not. The helping court never decides: {@code filing.helper-decides} (R30). */
    Optional<Remark> check(Worker by, Filing filing, FilingAct act, Instant now) {
        return side(by, filing, act.event()).or(() -> content(filing, act, now));
    }

    private static Optional<Remark> side(Worker by, Filing filing, FilingEvent event) {
        boolean helper = by.places().contains(filing.draft().from());
        boolean court = by.places().contains(filing.draft().court());
        return switch (event.side()) {
            case HELPER -> helper ? Optional.empty() : refused("filing.counter-only");
            case COURT -> court ? Optional.empty() : refused(helper ? "filing.helper-decides" : "filing.court-only");
            case EITHER -> helper || court ? Optional.empty() : refused("filing.court-only");
            case SYSTEM -> refused("filing.not-by-hand");
        };
    }

    private Optional<Remark> content(Filing filing, FilingAct act, Instant now) {
        return switch (act) {
            case FilingAct.Refuse(var reason) -> reason(reason);
            case FilingAct.Decline(var ruling, var reason) ->
                ruling.isBlank() ? refused("filing.ruling-missing") : reason(reason);
            case FilingAct.Disclaim(var reason, var court) -> reason(reason);
            case FilingAct.Withdraw(var reason) -> reason(reason);
            case FilingAct.AskSupplement(var missing, var days) -> supplement(filing, missing, days);
            case FilingAct.Supply(var papers, var note) ->
                papers.isEmpty() && note.isBlank() ? refused("filing.nothing-supplied") : Optional.empty();
            case FilingAct.Accept(var number) -> CaseNumber.parse(number).value().isEmpty()
                    ? Optional.of(new Remark("filing.case-number", number))
                    : Optional.empty();
            case FilingAct.Mediate(var body) ->
                filing.draft().mediation() ? Optional.empty() : refused("filing.no-consent");
            case FilingAct.Lapse() -> lapse(filing, now);
            case FilingAct.Correct correct -> correct(filing, correct, now);
            default -> Optional.empty();
        };
    }

    /** What is missing is named once and whole 一次性告知; a second notice is refused. */
    private static Optional<Remark> supplement(Filing filing, List<String> missing, int days) {
        if (filing.supplement().isPresent() && filing.state() == FilingState.UNDER_REVIEW) {
            return refused("filing.supplement-once");
        }
        if (missing.stream().allMatch(String::isBlank)) {
            return refused("filing.nothing-missing");
        }
        return days < 1 || days > LONGEST_SUPPLEMENT
                ? Optional.of(new Remark("filing.supplement-days", Integer.toString(LONGEST_SUPPLEMENT)))
                : Optional.empty();
    }

    /** Only after the last day that the court gave. */
    private Optional<Remark> lapse(Filing filing, Instant now) {
        boolean running = clocks.of(filing).stream()
                .anyMatch(clock -> clock.closed().isEmpty()
                        && clock.date().rule().code().equals(FilingClocks.SUPPLEMENT)
                        && !clock.date().overdueAt(now));
        return running ? refused("filing.supplement-runs") : Optional.empty();
    }

    private static Optional<Remark> correct(Filing filing, FilingAct.Correct act, Instant now) {
        var stamp = filing.findStamp(act.sequence())
                .filter(s -> s.event() == FilingEvent.RECEIVE || s.event() == FilingEvent.SUPPLY);
        if (stamp.isEmpty()) {
            return refused("filing.not-correctable");
        }
        Instant taken = filing.stamps().getFirst().at();
        return act.instant().isAfter(now) || act.instant().isBefore(taken)
                ? refused("filing.correction-instant")
                : reason(act.reason());
    }

    private static Optional<Remark> reason(String reason) {
        return reason.isBlank() ? refused("filing.reason-missing") : Optional.empty();
    }

    private static Optional<Remark> refused(String code) {
        return Optional.of(Remark.of(code));
    }
}
