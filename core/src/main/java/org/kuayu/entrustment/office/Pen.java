package org.kuayu.entrustment.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferState;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Sealed;
import org.kuayu.text.Reading;

/** Writes an event of an entrustment with the cover and the clocks that follow from it. Inside a write. */
final class Pen {
    private static final String SERIES = "entrustment";

    private final EntrustmentParts parts;

    Pen(EntrustmentParts parts) {
        this.parts = parts;
    }

    /** What is written: an act with its facts, by somebody. */
    record Line(Actor by, Act act, Fields facts, Map<String, String> journalled) {}

    Reading<Matter> first(ActOrder order, Line line) {
        String kind = parts.kinds().find(order.kind()).orElseThrow().chinese();
        var flags = order.urgent() ? Set.of(Flag.URGENT) : Set.<Flag>of();
        var places = List.of(order.from().value(), order.to().value());
        return first(new Heading(order.caseNumber(), kind + against(order.debtor()), places, flags), line);
    }

    Reading<Matter> first(TransferOrder order, Line line) {
        var places = List.of(order.from().value(), order.to().value());
        return first(new Heading(order.caseNumber(), title(order), places, Set.of()), line);
    }

    /** What stands on a cover. */
    private record Heading(String number, String title, List<String> places, Set<Flag> flags) {}

    private static String title(TransferOrder order) {
        return "委托执行" + against(order.debtor());
    }

    private static String against(Reach debtor) {
        return debtor.name().isBlank() ? "" : "：被执行人" + debtor.maskedName();
    }

    private Reading<Matter> first(Heading heading, Line line) {
        Instant now = parts.clock().instant();
        String id = "W-" + LegalDay.of(now).getYear() + "-"
                + String.format(Locale.ROOT, "%06d", parts.book().store().next(SERIES));
        var event = new MatterEvent(id, 1, now, line.by, line.act, line.facts, Sealed.NONE);
        var cover = new Matter(
                id,
                MatterKind.ENTRUSTMENT,
                heading.number,
                heading.title,
                heading.places,
                heading.places.getFirst(),
                Optional.of(line.by.login()),
                "DRAFT",
                Standing.OPEN,
                now,
                now,
                heading.flags,
                Optional.empty(),
                1);
        return write(cover, List.of(event), line);
    }

    /** Adds an event to a matter whose cover and events were read before. */
    Reading<Matter> next(Matter cover, List<MatterEvent> before, Line line) {
        Instant now = parts.clock().instant();
        var event = new MatterEvent(
                cover.id(), before.size() + 1, now, line.by, line.act, line.facts, Sealed.NONE);
        var events = new ArrayList<>(before);
        events.add(event);
        var counted = cover.moved(cover.state(), cover.standing(), cover.next(), now);
        return write(counted, events, line);
    }

    private Reading<Matter> write(Matter cover, List<MatterEvent> events, Line line) {
        MatterEvent event = events.getLast();
        Outcome outcome = outcome(cover, events);
        Instant since = outcome.state.equals(cover.state()) ? cover.stateSince() : event.at();
        var after = new Matter(
                cover.id(),
                cover.kind(),
                outcome.number,
                outcome.title,
                outcome.places,
                outcome.turn,
                assignee(cover, outcome),
                outcome.state,
                outcome.standing,
                cover.opened(),
                since,
                cover.flags(),
                outcome.next,
                cover.version());
        var change = new MatterBook.Change(
                event, after, outcome.clocks, Optional.empty(), Payload.of(line.journalled));
        return parts.book().record(change);
    }

    /** What the procedure computes from the events. */
    private record Outcome(
            String state,
            Standing standing,
            String turn,
            String number,
            String title,
            List<String> places,
            Optional<MatterStep> next,
            List<Deadline> clocks,
            String drafter) {}

    private Outcome outcome(Matter cover, List<MatterEvent> events) {
        return EntrustedAct.isAct(events)
                ? outcome(EntrustedAct.of(events, parts.deadlines()))
                : outcome(cover, CaseTransfer.of(events, parts.deadlines()));
    }

    private Outcome outcome(EntrustedAct act) {
        String kind = parts.kinds().find(act.order().kind()).orElseThrow().chinese();
        return new Outcome(
                act.state().name(),
                act.standing(),
                act.turn(),
                act.order().caseNumber(),
                kind + against(act.order().debtor()),
                List.of(act.order().from().value(), act.order().to().value()),
                act.nextStep(),
                act.clocks(),
                act.file().events().getFirst().actor().login());
    }

    private Outcome outcome(Matter cover, CaseTransfer transfer) {
        TransferOrder order = transfer.order();
        var places = new ArrayList<>(List.of(order.from().value(), order.to().value()));
        if (transfer.state() == TransferState.RETURN_PROPOSED || cover.places().contains(transfer.highCourt())) {
            places.add(transfer.highCourt());
        }
        return new Outcome(
                transfer.state().name(),
                transfer.standing(),
                transfer.turn(),
                order.caseNumber(),
                title(order),
                places,
                transfer.nextStep(),
                transfer.clocks(),
                transfer.file().events().getFirst().actor().login());
    }

    /** When the turn passes to the other court, nobody has it there yet; when it comes back, who drafted it has it. */
    private static Optional<String> assignee(Matter cover, Outcome outcome) {
        if (outcome.turn.equals(cover.team())) {
            return cover.assignee();
        }
        return outcome.turn.equals(outcome.places.getFirst()) ? Optional.of(outcome.drafter) : Optional.empty();
    }
}
