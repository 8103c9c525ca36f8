package org.kuayu.mediation.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.DueDate;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.PassedClocks;
import org.kuayu.matter.Sealed;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeState;

/** What the clock does by itself: a choice that lapsed, a mediator who said nothing, a plan to which nobody objected. */
final class ClockWork {
    private static final Set<DisputeState> WAITING = EnumSet.of(
            DisputeState.CONSENTED,
            DisputeState.ASSIGNED,
            DisputeState.DRAFT_AGREEMENT,
            DisputeState.AGREED,
            DisputeState.WITHDRAWN);

    private final MatterBook book;
    private final Disputes disputes;
    private final Recording recording;
    private final PassedClocks passed;

    ClockWork(MatterBook book, Disputes disputes, Recording recording) {
        this.book = book;
        this.disputes = disputes;
        this.recording = recording;
        passed = new PassedClocks(book.store());
    }

    int tick(Instant at) {
        return passed.changeEach(
                at,
                cover -> waits(cover)
                        && lapsed(cover.id(), at).isPresent()
                        && book.journal().write(() -> act(cover.id(), at)));
    }

    private static boolean waits(Matter cover) {
        return cover.kind() == MatterKind.MEDIATION && WAITING.contains(DisputeState.valueOf(cover.state()));
    }

    private Optional<Lapsed> lapsed(String id, Instant at) {
        return disputes.find(id).flatMap(dispute -> lapsed(dispute, at));
    }

    private boolean act(String id, Instant at) {
        Matter cover = book.store().find(id).orElseThrow();
        List<MatterEvent> events = book.store().listEvents(id);
        Optional<Lapsed> lapsed = lapsed(disputes.of(events), at);
        lapsed.ifPresent(l -> recording.add(
                cover,
                events,
                new Recording.Accepted(Actor.SYSTEM, l.act, Optional.of(l.when), at, Sealed.NONE)));
        return lapsed.isPresent();
    }

    private record Lapsed(DisputeAct act, Instant when) {}

    private static Optional<Lapsed> lapsed(Dispute dispute, Instant at) {
        return switch (dispute.state()) {
            case CONSENTED -> passed(dispute, "mediation.choose-mediator", at)
                    .map(when -> new Lapsed(new MediatorAct.Lapse(), when));
            case ASSIGNED -> passed(dispute, "mediation.accept-task", at)
                    .map(when -> new Lapsed(new MediatorAct.Silence(), when));
            case DRAFT_AGREEMENT -> passed(dispute, "mediation.no-objection", at)
                    .map(when -> new Lapsed(new AgreementAct.Stand(), when));
            case AGREED, WITHDRAWN -> passed(dispute, "mediation.apply-confirmation", at)
                    .map(when -> new Lapsed(new ConfirmationAct.Expire(), when));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> passed(Dispute dispute, String rule, Instant at) {
        return dispute.running(rule).filter(due -> due.overdueAt(at)).map(DueDate::due);
    }
}
