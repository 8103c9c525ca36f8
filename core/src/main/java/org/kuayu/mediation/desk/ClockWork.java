package org.kuayu.mediation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.Sealed;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.dispute.Dispute;

/** What the clock does by itself: a choice that lapsed, a mediator who said nothing, a plan to which nobody objected. */
final class ClockWork {
    private static final int PIECE = 10_000;

    private final MatterBook book;
    private final Disputes disputes;
    private final Recording recording;
    private Instant since = Instant.EPOCH;

    ClockWork(MatterBook book, Disputes disputes, Recording recording) {
        this.book = book;
        this.disputes = disputes;
        this.recording = recording;
    }

    /** Asks only what passed since it asked last; on a new day everything, since corrections may have moved dates back. */
    synchronized int tick(Instant at) {
        LocalDate today = LegalDay.of(at);
        Instant from = LegalDay.of(since).equals(today) ? since : Instant.EPOCH;
        List<String> passed = book.store().listPassed(from, at, PIECE);
        int changed = 0;
        for (String id : passed) {
            changed += book.journal().write(() -> act(id, at)) ? 1 : 0;
        }
        since = passed.size() < PIECE ? at : from;
        return changed;
    }

    private boolean act(String id, Instant at) {
        Optional<Matter> cover = book.store().find(id).filter(m -> m.kind() == MatterKind.MEDIATION);
        if (cover.isEmpty()) {
            return false;
        }
        List<MatterEvent> events = book.store().listEvents(id);
        Dispute dispute = disputes.of(events);
        Optional<Lapsed> lapsed = lapsed(dispute, at);
        lapsed.ifPresent(l -> recording.add(
                cover.get(),
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
