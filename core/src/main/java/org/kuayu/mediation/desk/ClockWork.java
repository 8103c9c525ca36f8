package org.kuayu.mediation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.kuayu.mediation.dispute.DisputeState;

/** What the clock does by itself: a choice that lapsed, a mediator who said nothing, a plan to which nobody objected. */
final class ClockWork {
    private static final int PIECE = 1_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Set<DisputeState> WAITING = EnumSet.of(
            DisputeState.CONSENTED,
            DisputeState.ASSIGNED,
            DisputeState.DRAFT_AGREEMENT,
            DisputeState.AGREED,
            DisputeState.WITHDRAWN);

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
        boolean sameDay = LegalDay.of(since).equals(LegalDay.of(at));
        int changed = passed(sameDay ? since : Instant.EPOCH, at, at);
        since = at;
        return changed;
    }

    /** A span in which more passed than fits into one answer is asked in halves. */
    private int passed(Instant from, Instant until, Instant at) {
        List<String> passed = book.store().listPassed(from, until, PIECE);
        Duration half = Duration.between(from, until).dividedBy(2);
        if (passed.size() == PIECE && half.compareTo(SHORTEST) > 0) {
            return passed(from, from.plus(half), at) + passed(from.plus(half), until, at);
        }
        int changed = 0;
        for (String id : passed) {
            boolean waits = book.store().find(id).filter(ClockWork::waits).isPresent();
            changed += waits && lapsed(id, at).isPresent() && book.journal().write(() -> act(id, at)) ? 1 : 0;
        }
        return changed;
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
