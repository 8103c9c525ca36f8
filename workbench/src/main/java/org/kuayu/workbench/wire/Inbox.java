package org.kuayu.workbench.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed.FedEntry;
import org.kuayu.control.registry.RegistryFeed.FedItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.wire.json.ItemReport;
import org.kuayu.wire.json.WireEnvelope;
import org.kuayu.wire.json.WireJson;

/**
 * Takes messages of partners in. What was taken is an entry of the journal, and that entry is the receipt: the same message
 * again gets the same receipt. Thread-safe.
 */
final class Inbox {
    private static final Act TAKEN = new Act("wire.taken");
    private static final Act REFUSED = new Act("wire.refused");

    private final Kuayu kuayu;
    private final Partners partners;
    private final WireJson json;

    Inbox(Kuayu kuayu, Partners partners) {
        this.kuayu = kuayu;
        this.partners = partners;
        this.json = WireJson.within(partners.limit());
    }

    /**
     * What is answered to a message.
     *
     * @param id the message
     * @param entry the entry of the journal that keeps it
     */
    record Receipt(String id, Entry entry) {}

    /** Who acts where a partner's message does. */
    static String login(Partner partner) {
        return "wire." + partner.code().toLowerCase(Locale.ROOT);
    }

    /** Takes the message of this partner, which has signed it; a refusal leaves a trace. */
    Reading<Receipt> take(Partner partner, byte[] message) {
        Reading<Receipt> taken = read(partner, message);
        taken.value().ifPresentOrElse(r -> {}, () -> trace(partner.code(), taken.remarks().getFirst(), message));
        return taken;
    }

    /** Keeps a trace of a message that was refused. */
    void trace(String partner, Remark reason, byte[] message) {
        var facts = Map.of("code", reason.code(), "sheet", "", "message", Digest.sha256(message).text());
        var draft = Draft.of(new Actor("wire", ""), REFUSED, new Subject("wire", partner)).with(Payload.of(facts));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
    }

    private Reading<Receipt> read(Partner partner, byte[] message) {
        var reading = json.read(message);
        if (reading.value().isEmpty()) {
            return new Reading.Refused<>(reading.remarks().getFirst());
        }
        WireEnvelope envelope = reading.value().get();
        if (!envelope.from().equals(partner.code()) || !envelope.to().equals(partners.self())) {
            return Reading.refused("wire.address", envelope.from() + " > " + envelope.to());
        }
        return kuayu.journal().write(() -> {
            Optional<Entry> earlier = kuayu.journal().listAbout(about(envelope)).stream().findFirst();
            if (earlier.isPresent()) {
                return again(envelope, earlier.get());
            }
            Optional<Remark> refusal = act(partner, envelope);
            return refusal.<Reading<Receipt>>map(Reading.Refused::new)
                    .orElseGet(() -> Reading.of(new Receipt(envelope.id(), keep(partner, envelope))));
        });
    }

    private static Subject about(WireEnvelope envelope) {
        return Posting.about(envelope.from(), envelope.id());
    }

    private static Reading<Receipt> again(WireEnvelope envelope, Entry earlier) {
        String digest = earlier.draft().payload().fields().getOrDefault("digest", "");
        return digest.equals(envelope.digest().text())
                ? Reading.of(new Receipt(envelope.id(), earlier))
                : Reading.refused("wire.conflict", envelope.id());
    }

    private Entry keep(Partner partner, WireEnvelope envelope) {
        var facts = Map.of("kind", envelope.kind().name(), "digest", envelope.digest().text());
        return kuayu.journal()
                .append(Draft.of(new Actor(login(partner), ""), TAKEN, about(envelope))
                        .with(Payload.of(facts)));
    }

    /** Does what the message says; gives why not. */
    private Optional<Remark> act(Partner partner, WireEnvelope envelope) {
        return switch (envelope.kind()) {
            case TEST -> Optional.empty();
            case REQUEST -> {
                var asked = json.readRequest(envelope.content());
                yield asked.value()
                        .map(a -> receive(partner, a))
                        .orElseGet(() -> Optional.of(asked.remarks().getFirst()));
            }
            case REPORT -> {
                var report = json.readReport(envelope.content());
                yield report.value()
                        .map(r -> said(apply(partner, r)))
                        .orElseGet(() -> Optional.of(report.remarks().getFirst()));
            }
        };
    }

    /** A court's request for this system's registry, with all its papers. */
    private Optional<Remark> receive(Partner partner, WireJson.Asked asked) {
        var lacking = asked.request().attachments().stream()
                .filter(paper -> asked.findPaper(paper).isEmpty())
                .findFirst();
        if (lacking.isPresent()) {
            return Optional.of(new Remark("wire.paper-missing", lacking.get().fileName()));
        }
        var officer = officer(partner, partners.self());
        var refusal = said(kuayu.control().feed().receive(officer, asked.request()));
        if (refusal.isEmpty()) {
            asked.request()
                    .attachments()
                    .forEach(paper -> kuayu.control()
                            .feed()
                            .receivePaper(officer, asked.findPaper(paper).orElseThrow()));
        }
        return refusal;
    }

    private static Officer officer(Partner partner, String registry) {
        return new Officer(
                login(partner),
                partner.name(),
                Set.of(Role.REGISTRY_OFFICER),
                Optional.empty(),
                "-",
                true,
                Optional.of(registry));
    }

    /** A registry's report about an item of this system's court. */
    private RequestOutcome apply(Partner partner, ItemReport report) {
        var officer = officer(partner, partner.code());
        var item = new FedItem(report.request(), report.item(), Optional.of(report.bound()));
        var feed = kuayu.control().feed();
        return switch (report.what()) {
            case ItemReport.Accepted a -> feed.accepted(officer, item);
            case ItemReport.Entered e ->
                feed.registered(
                        officer, item, new FedEntry(e.business(), e.waiting(), e.from(), e.lastDay(), e.note()));
            case ItemReport.Answered a -> feed.answered(officer, item, a.extract());
            case ItemReport.Declined d -> feed.declined(officer, item, new RegistryDesk.Reason(d.code(), d.note()));
        };
    }

    private static Optional<Remark> said(RequestOutcome outcome) {
        return switch (outcome) {
            case RequestOutcome.Done d -> Optional.empty();
            case RequestOutcome.Refused(var findings) -> Optional.of(findings.getFirst().remark());
            case RequestOutcome.Overtaken o -> Optional.of(Remark.of("wire.overtaken"));
            case RequestOutcome.Unknown u -> Optional.of(Remark.of("wire.request-unknown"));
        };
    }

    /** Whether a written message reads back as it was, signature included: the loop within this system. */
    boolean loops(WireEnvelope envelope, String secret) {
        byte[] bytes = json.write(envelope);
        return WireJson.signedWith(bytes, WireJson.sign(bytes, secret), secret)
                && json.read(bytes).value().filter(envelope::equals).isPresent();
    }
}
