package org.kuayu.mediation.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.same.DuplicateKeys;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeActs;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.text.Reading;

/** Writes accepted acts: event, cover, clocks, keys, and what the journal says of them. */
final class Recording {
    private final MatterBook book;
    private final Disputes disputes;
    private final SessionCalendar calendar;

    Recording(MatterBook book, Disputes disputes, SessionCalendar calendar) {
        this.book = book;
        this.disputes = disputes;
        this.calendar = calendar;
    }

    /**
     * An accepted act.
     *
     * @param actor who did it
     * @param act what
     * @param happened when it happened, where that was not when it was recorded
     * @param at when it is recorded
     * @param confidential what is confidential of it
     */
    record Accepted(Actor actor, DisputeAct act, Optional<Instant> happened, Instant at, Sealed confidential) {}

    Reading<Matter> open(String id, Accepted accepted) {
        MatterEvent event = event(id, 1, accepted);
        Dispute dispute = disputes.of(List.of(event));
        return record(event, Covers.first(dispute, accepted.at), dispute);
    }

    Reading<Matter> add(Matter cover, List<MatterEvent> events, Accepted accepted) {
        MatterEvent event = event(cover.id(), cover.version() + 1, accepted);
        var all = new ArrayList<>(events);
        all.add(event);
        Dispute dispute = disputes.of(all);
        return record(event, Covers.next(cover, dispute, accepted.at), dispute);
    }

    private static MatterEvent event(String id, int sequence, Accepted accepted) {
        return new MatterEvent(
                id,
                sequence,
                accepted.at,
                accepted.actor,
                new Act(accepted.act.code()),
                DisputeActs.facts(accepted.act, accepted.happened),
                accepted.confidential);
    }

    private Reading<Matter> record(MatterEvent event, Matter cover, Dispute dispute) {
        boolean file = DisputeActs.read(event)
                .filter(act -> act instanceof OpeningAct.Apply || act instanceof OpeningAct.Amend)
                .isPresent();
        return book.journal().write(() -> {
            Reading<Matter> kept = book.record(change(event, cover, dispute, file));
            kept.value().ifPresent(after -> calendar.follow(after, dispute));
            return kept;
        });
    }

    private static MatterBook.Change change(MatterEvent event, Matter cover, Dispute dispute, boolean file) {
        return new MatterBook.Change(
                event,
                cover,
                dispute.clocks(),
                file ? Optional.of(keys(dispute.file())) : Optional.empty(),
                Payload.of(counted(dispute)));
    }

    private static List<String> keys(DisputeFile file) {
        var text = new StringBuilder(file.facts());
        file.claims().forEach(claim -> text.append(claim.text()));
        return DuplicateKeys.of(
                file.parties().stream().map(DisputeParty::person).toList(), text.toString(), file.amount());
    }

    /** What statistics count: channel, branch, amount, whether two regions meet, and the ground of the end. */
    private static Map<String, String> counted(Dispute dispute) {
        DisputeFile file = dispute.file();
        var facts = new HashMap<String, String>();
        facts.put("channel", file.origin().channel().name());
        facts.put("branch", file.branch().name());
        facts.put("cause", file.cause());
        facts.put("amount", Long.toString(file.amount()));
        facts.put("parties", Integer.toString(file.parties().size()));
        facts.put("cross-region", Boolean.toString(file.regions().size() > 1));
        dispute.ground().map(EndGround::name).ifPresent(ground -> facts.put("ground", ground));
        return facts;
    }
}
