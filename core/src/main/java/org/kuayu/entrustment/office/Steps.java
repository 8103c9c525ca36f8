package org.kuayu.entrustment.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.Carrier;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.file.CourtContact;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.journal.Digest;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;

/** What the steps of acts and of cases have in common: roles, sending, contacts, papers, corrections. */
final class Steps {
    static final Set<Role> SENDERS = Set.of(Role.APPROVER, Role.COMMAND_CENTRE);
    static final Set<Role> ENFORCERS = Set.of(Role.ENFORCEMENT_OFFICER, Role.APPROVER, Role.COMMAND_CENTRE);

    private final EntrustmentParts parts;

    Steps(EntrustmentParts parts) {
        this.parts = parts;
    }

    /** A matter that is about to change, with who wants it. */
    record Open(SeenEntrustment seen, Matter cover, List<MatterEvent> events) {}

    /** Why he may not act at this court; empty where he may. */
    static Optional<Remark> may(SeenEntrustment seen, String court, Set<Role> roles) {
        boolean there = seen.by().places().contains(court);
        return there && seen.by().officer().hasAny(roles)
                ? Optional.empty()
                : Optional.of(new Remark("entrustment.not-this-court", court));
    }

    /** Who drafted does not send (四眼). */
    static Optional<Remark> notOwn(SeenEntrustment seen, EntrustmentFile file) {
        boolean own = file.list("draft").stream()
                .anyMatch(e -> e.actor().login().equals(seen.by().login()));
        return own ? Optional.of(Remark.of("entrustment.own-draft")) : Optional.empty();
    }

    /** Nothing is sent back before somebody spoke with the other court since it last sent something. */
    static Optional<Remark> spoken(EntrustmentFile file) {
        int since = file.events().stream()
                .filter(e -> Set.of("send", "resend", "add-papers", "dispute", "refuse-return").contains(file.step(e)))
                .mapToInt(MatterEvent::sequence)
                .max()
                .orElse(0);
        return file.list("contact").stream().anyMatch(e -> e.sequence() > since)
                ? Optional.empty()
                : Optional.of(Remark.of("entrustment.contact-first"));
    }

    /** Why a contact is not one. */
    static Optional<Remark> contact(StepFacts facts) {
        return facts.contact().name().isBlank() || facts.contact().address().isBlank() || facts.text().isBlank()
                ? Optional.of(Remark.of("entrustment.contact-facts"))
                : Optional.empty();
    }

    /** Why a day may not be corrected. */
    Optional<Remark> correction(StepFacts facts, EntrustmentFile file) {
        boolean known = file.events().stream()
                .anyMatch(e -> e.sequence() == facts.event()
                        && !Set.of("draft", EntrustmentFile.CORRECT).contains(file.step(e)));
        if (!known || facts.at().isEmpty()) {
            return Optional.of(new Remark("entrustment.event-unknown", Integer.toString(facts.event())));
        }
        return facts.at().get().isAfter(parts.clock().instant())
                ? Optional.of(Remark.of("entrustment.date-future"))
                : Optional.empty();
    }

    /** Sends the order, or sends it again under the key that it had the first time. */
    Fields carried(Open open, EntrustmentFile file, Fields order, String to) {
        String key = file.first("send")
                .map(e -> e.facts().text("key"))
                .orElse(open.cover.id() + "-" + (open.events.size() + 1));
        String digest = Digest.sha256(order.bytes()).hex();
        Optional<String> failure =
                parts.carrier().carry(new Carrier.Letter(key, CourtCode.of(to), digest));
        return Fields.writer()
                .text("key", key)
                .text("digest", digest)
                .flag("delivered", failure.isEmpty())
                .optional("failure", failure)
                .fields();
    }

    /** The facts of a step that is told in words, papers, a reason, a number. */
    static Fields told(StepFacts facts) {
        var out = Fields.writer();
        if (!facts.text().isBlank()) {
            out.text("text", facts.text().strip());
        }
        facts.reason().ifPresent(reason -> out.constant("reason", reason));
        if (!facts.number().isBlank()) {
            out.text("number", facts.number().strip());
        }
        if (!facts.contact().name().isBlank()) {
            out.text("officer", facts.contact().name().strip()).text("phone", facts.contact().phone().strip());
        }
        if (!facts.papers().isEmpty()) {
            out.list("papers", facts.papers(), EntrustedPaper::write);
        }
        return out.fields();
    }

    /** The facts of a contact, as {@link CourtContact} reads them. */
    static Fields contacted(StepFacts facts) {
        return Fields.writer()
                .text("with", facts.contact().name().strip())
                .text("how", facts.contact().address().strip())
                .text("said", facts.text().strip())
                .fields();
    }

    static Fields corrected(StepFacts facts) {
        return Fields.writer()
                .number("event", facts.event())
                .instant("at", facts.at().orElseThrow())
                .fields();
    }

    /** What the journal says besides the state: nothing that anybody typed. */
    static Map<String, String> journalled(Fields facts) {
        var out = new HashMap<String, String>();
        for (String name : List.of("key", "digest", "delivered", "reason", "number", "event", "at")) {
            facts.optional(name).ifPresent(value -> out.put(name, value));
        }
        List<EntrustedPaper> papers = facts.list("papers", EntrustedPaper::read);
        if (!papers.isEmpty()) {
            out.put("papers", papers.stream().map(EntrustedPaper::digest).collect(Collectors.joining(" ")));
        }
        return out;
    }
}
