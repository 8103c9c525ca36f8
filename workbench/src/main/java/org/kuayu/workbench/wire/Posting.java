package org.kuayu.workbench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.wire.json.ItemReport;
import org.kuayu.wire.json.WireEnvelope;
import org.kuayu.wire.json.WireJson;
import org.kuayu.wire.registry.RegistryPartner;

/**
 * Turns what happens into messages for partners, by following the journal: a request that was sent to a partner's registry goes
 * there; what this registry does with a partner's request goes back. The identifier of a message follows from the entry, so an
 * entry that is followed twice makes no second message. The place reached is kept in the data folder. One thread at a time.
 */
final class Posting {
    private static final int PIECE = 500;
    private static final String RECEIVED = "request.received";

    private final Kuayu kuayu;
    private final Partners partners;
    private final WireJson json;
    private final Optional<Path> place;
    private long reached;

    /** Follows from the place kept in this folder, or from the start. */
    Posting(Kuayu kuayu, Partners partners, Optional<Path> folder) {
        this.kuayu = kuayu;
        this.partners = partners;
        this.json = WireJson.within(partners.limit());
        this.place = folder.map(f -> f.resolve("wires.place"));
        this.reached = place.filter(Files::isRegularFile).map(Posting::readPlace).orElse(0L);
    }

    private static long readPlace(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Posts what followed since the last call. */
    void run() {
        long before = reached;
        var entries = kuayu.journal().list(reached, PIECE);
        while (!entries.isEmpty()) {
            entries.forEach(this::post);
            reached = entries.getLast().sequence();
            entries = kuayu.journal().list(reached, PIECE);
        }
        if (reached > before) {
            place.ifPresent(this::keepPlace);
        }
    }

    private void keepPlace(Path file) {
        Path fresh = file.resolveSibling("wires.place.new");
        try {
            Files.writeString(fresh, Long.toString(reached));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void post(Entry entry) {
        if (!entry.draft().subject().kind().equals("request")) {
            return;
        }
        switch (entry.draft().act().code()) {
            case "request.sent" -> postRequest(entry);
            case "request.accepted", "request.registered", "request.answered", "request.refused", "request.returned" ->
                postReport(entry);
            default -> {
                // nothing that concerns a partner
            }
        }
    }

    private void postRequest(Entry entry) {
        String registry = entry.draft().payload().fields().getOrDefault("registry", "");
        partners.find(Partner.Kind.PUSH, registry).ifPresent(partner -> {
            Officer officer = officer(registry);
            find(officer, entry).ifPresent(request -> {
                String content = WireJson.content(
                        request, digest -> kuayu.control().requests().findPaper(officer, request.id(), digest));
                post(partner, entry, WireEnvelope.Kind.REQUEST, content);
            });
        });
    }

    private void postReport(Entry entry) {
        origin(entry).ifPresent(partner -> {
            Officer officer = officer(partners.self());
            find(officer, entry)
                    .flatMap(request -> report(officer, request, entry))
                    .ifPresent(report -> post(partner, entry, WireEnvelope.Kind.REPORT, WireJson.content(report)));
        });
    }

    /** The partner whose court asked; empty for a request of this system's own. */
    private Optional<Partner> origin(Entry entry) {
        return kuayu.journal().listAbout(entry.draft().subject()).stream()
                .filter(e -> e.draft().act().code().equals(RECEIVED))
                .map(e -> e.draft().actor().login())
                .flatMap(login -> partners.pushed().stream()
                        .filter(p -> Inbox.login(p).equals(login)))
                .findFirst();
    }

    private Optional<ControlRequest> find(Officer officer, Entry entry) {
        return kuayu.control().requests().find(officer, entry.draft().subject().id());
    }

    /** Who reads for the registry with this code. */
    static Officer officer(String registry) {
        return new RegistryPartner(registry, "not used as a secret", false, "common").officer();
    }

    private Optional<ItemReport> report(Officer officer, ControlRequest request, Entry entry) {
        Map<String, String> facts = entry.draft().payload().fields();
        String number = facts.getOrDefault("item", "");
        return number.matches("\\d{1,9}")
                ? request.findItem(Integer.parseInt(number))
                        .flatMap(item -> what(officer, item, entry.draft().act().code())
                                .flatMap(what -> request.life()
                                        .digest()
                                        .map(bound -> new ItemReport(
                                                request.id(), item.number(), bound, entry.instant(), what))))
                : Optional.empty();
    }

    private Optional<ItemReport.What> what(Officer officer, RequestItem item, String act) {
        return switch (act) {
            case "request.accepted" -> Optional.of(new ItemReport.Accepted());
            case "request.registered" ->
                item.result()
                        .map(r -> new ItemReport.Entered(
                                r.seizure(), Optional.of(r.state().waiting()), r.from(), r.lastDay(), item.note()));
            case "request.answered" ->
                item.answer()
                        .flatMap(id -> kuayu.control().requests().findAnswer(officer, id))
                        .map(answer -> new ItemReport.Answered(answer.extract()));
            default -> Optional.of(new ItemReport.Declined(item.reason(), item.note()));
        };
    }

    private void post(Partner partner, Entry entry, WireEnvelope.Kind kind, String content) {
        String id = partners.self() + "-" + entry.sequence();
        var envelope = WireEnvelope.of(
                new WireEnvelope.Address(kind, partners.self(), partner.code()), id, entry.instant(), content);
        String message = new String(json.write(envelope), java.nio.charset.StandardCharsets.UTF_8);
        var letter = new OutboxMessage.Letter(id, partner.code(), entry.draft().subject().id(), message);
        kuayu.outbox().post(letter, entry.instant());
    }

    /** What a message is about, as the journal names it. */
    static Subject about(String from, String id) {
        return new Subject("wire-message", from + "/" + id);
    }
}
