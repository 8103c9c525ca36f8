package org.kuayu.control.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * What an officer asks for, before it is checked and numbered. Items of several registries become one request each.
 *
 * @param kind what is asked
 * @param caseNumber the case as typed
 * @param purpose why, as typed
 * @param notice number of the notice
 * @param ruling number of the ruling
 * @param attachments papers already uploaded
 * @param targets persons with the registries asked, or units, whose numbers name their registry
 * @param registries the registries asked, for an inquiry
 * @param supersedes an earlier request this one repeats or replaces
 * @param askAgainReason why a fresh answer does not suffice (BX-12); empty where there is none
 * @param entrustedBy the court on whose behalf
 */
public record RequestDraft(
        RequestKind kind,
        String caseNumber,
        String purpose,
        String notice,
        String ruling,
        List<Attachment> attachments,
        List<Target> targets,
        List<String> registries,
        Optional<String> supersedes,
        String askAgainReason,
        Optional<CourtCode> entrustedBy) {
    public RequestDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(ruling, "ruling");
        attachments = List.copyOf(attachments);
        targets = List.copyOf(targets);
        registries = List.copyOf(registries);
        Objects.requireNonNull(supersedes, "supersedes");
        Objects.requireNonNull(askAgainReason, "askAgainReason");
        Objects.requireNonNull(entrustedBy, "entrustedBy");
    }
}
