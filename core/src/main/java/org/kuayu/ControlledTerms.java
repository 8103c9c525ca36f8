package org.kuayu;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.SeizureTerms;
import org.kuayu.entrustment.transfer.HeldSeizure;
import org.kuayu.property.UnitNumber;

/** Answers entrustment's questions from the queues of property control. Thread-safe. */
final class ControlledTerms implements SeizureTerms {
    private static final int MOST = 1_000;
    private static final Set<SeizureState> LIVE = EnumSet.of(
            SeizureState.ACTIVE, SeizureState.WAITING, SeizureState.PRE_ACTIVE, SeizureState.PRE_WAITING);

    private final ControlTools tools;

    ControlledTerms(ControlTools tools) {
        this.tools = tools;
    }

    @Override
    public List<HeldSeizure> listHeld(CourtCode court, String caseNumber) {
        return rows(court, caseNumber).stream()
                .map(row -> new HeldSeizure(row.unit(), row.seizure(), row.place(), row.lastDay(), renewal(row)))
                .distinct()
                .toList();
    }

    private List<StandingRow> rows(CourtCode court, String caseNumber) {
        var filter = new StandingFilter(Set.of(court), "", LIVE, Optional.empty(), Optional.empty(), caseNumber);
        return tools.queues().listStanding(filter, 0, MOST).stream()
                .filter(row -> row.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparing((StandingRow r) -> r.unit().value()).thenComparing(StandingRow::seizure))
                .toList();
    }

    private Optional<String> renewal(StandingRow row) {
        return tools.requests().listByUnit(row.unit()).stream()
                .filter(r -> r.kind() == RequestKind.RENEWAL)
                .filter(r -> r.items().stream().anyMatch(i -> onItsWay(i, row)))
                .map(ControlRequest::id)
                .findFirst();
    }

    private static boolean onItsWay(RequestItem item, StandingRow row) {
        boolean open = item.asked() || item.state() == ItemState.DRAFT || item.state() == ItemState.APPROVED;
        return open
                && item.target() instanceof Target.OfUnit unit
                && unit.unit().equals(row.unit());
    }

    @Override
    public int pass(HandOver handOver, Instant at) {
        List<StandingRow> rows = rows(handOver.from(), handOver.caseNumber());
        rows.stream().map(r -> new Passed(r.unit(), r.seizure())).distinct().forEach(p -> tools.standings()
                .append(p.unit, at, new QueueAct.TransferControl(p.seizure, handOver.to())));
        rows.stream().map(StandingRow::unit).distinct().forEach(unit -> tools.standings().refresh(unit, at));
        return rows.size();
    }

    /** One seizure, whose pieces pass together. */
    private record Passed(UnitNumber unit, String seizure) {}
}
