package org.kuayu.workbench.wire;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.journal.Entry;
import org.kuayu.journal.EntryFilter;
import org.kuayu.staff.Role;
import org.kuayu.wire.json.WireEnvelope;
import org.kuayu.wire.json.WireJson;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** How the wires are doing, and what people can do about them: send again, send a test. */
final class WirePages implements Feature {
    private static final int SHOWN = 20;
    private static final int EFFORT = 20_000;
    private static final Who VIEWERS = Who.roles(
            Role.COURT_STAFF,
            Role.ENFORCEMENT_OFFICER,
            Role.APPROVER,
            Role.COMMAND_CENTRE,
            Role.REGISTRY_OFFICER,
            Role.ADMINISTRATOR);
    private static final Who ACTORS = Who.roles(Role.COMMAND_CENTRE, Role.REGISTRY_OFFICER, Role.ADMINISTRATOR);

    private final Kuayu kuayu;
    private final Partners partners;
    private final Sender sender;
    private final Runnable wake;

    WirePages(Kuayu kuayu, Partners partners, Sender sender, Runnable wake) {
        this.kuayu = kuayu;
        this.partners = partners;
        this.sender = sender;
        this.wake = wake;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/wires", VIEWERS, visit -> show(visit, ""));
        routes.post("/wires/resend", ACTORS, this::resend);
        routes.post("/wires/test", ACTORS, this::test);
    }

    private void show(Visit visit, String said) {
        var refusals = new EntryFilter("wire.refused", "", "", Instant.EPOCH, Instant.MAX)
                .newestBefore(kuayu.journal(), Long.MAX_VALUE, SHOWN * 5, EFFORT)
                .entries();
        var rows = partners.list().stream().map(p -> row(p, refusals)).toList();
        boolean acts = ACTORS.admits(visit.findOfficer());
        visit.page("wire/page.jte", Map.of("rows", rows, "said", said, "acts", acts));
    }

    private WireRow row(Partner partner, List<Entry> refusals) {
        var outbox = kuayu.outbox();
        var own = refusals.stream()
                .filter(e -> e.draft().subject().id().equals(partner.code()))
                .limit(SHOWN)
                .map(WireRow.Trace::of)
                .toList();
        var wire = outbox.standing(partner.code());
        if (partner.kind() == Partner.Kind.POLL) {
            var open = open(partner);
            var since = open.stream()
                    .flatMap(r -> r.life().sent().stream())
                    .map(step -> step.at())
                    .min(Instant::compareTo);
            return new WireRow(partner, wire, open.size(), since, List.of(), own);
        }
        var first = outbox.listWaiting(partner.code(), 1).stream().findFirst().map(OutboxMessage::posted);
        var aside = outbox.list(partner.code(), 0, SHOWN * 10).stream()
                .filter(m -> m.state() == OutboxMessage.State.SET_ASIDE)
                .limit(SHOWN)
                .toList();
        return new WireRow(partner, wire, outbox.countWaiting(partner.code()), first, aside, own);
    }

    /** The requests that a registry that polls has not taken in, at most a thousand. */
    private List<ControlRequest> open(Partner partner) {
        var filter = new RequestFilter(
                Set.of(),
                partner.code(),
                Set.of(),
                EnumSet.of(ItemState.SENT, ItemState.FETCHED),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return kuayu.control().requests().list(Posting.officer(partner.code()), filter, 0, 1_000);
    }

    /** The message keeps its identifier, so the partner who has it already tells it. */
    private void resend(Visit visit) {
        String id = visit.form("id");
        OutboxMessage message = kuayu.outbox()
                .find(id)
                .filter(m -> partners.find(Partner.Kind.PUSH, m.wire()).isPresent())
                .orElseThrow(Refusal::notFound);
        kuayu.outbox().resend(message.id());
        wake.run();
        visit.redirect("/wires");
    }

    /** Sends a test over the wire now, or, where nothing is pushed, through the loop within this system. */
    private void test(Visit visit) {
        Partner partner = partners.list().stream()
                .filter(p -> p.code().equals(visit.form("partner")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var envelope = WireEnvelope.of(
                new WireEnvelope.Address(WireEnvelope.Kind.TEST, partners.self(), partner.code()),
                partners.self() + "-test-" + UUID.randomUUID(),
                kuayu.clock().instant(),
                WireJson.contentOfTest("Kuayu"));
        boolean loops = new Inbox(kuayu, partners).loops(envelope, partner.secret());
        if (!loops) {
            show(visit, visit.say("wires.test.loop-fails", partner.name()));
        } else if (partner.kind() == Partner.Kind.POLL) {
            show(visit, visit.say("wires.test.loop", partner.name()));
        } else {
            show(visit, sent(visit, partner, envelope));
        }
    }

    private String sent(Visit visit, Partner partner, WireEnvelope envelope) {
        String message = new String(
                WireJson.within(partners.limit()).write(envelope), java.nio.charset.StandardCharsets.UTF_8);
        try {
            Sender.Reply reply = sender.send(partner, envelope.id(), message);
            return reply.taken()
                    ? visit.say("wires.test.taken", partner.name())
                    : visit.say("wires.test.failed", partner.name(), WireRow.sentence(visit.messages(), reply.said()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "accident");
        }
    }
}
