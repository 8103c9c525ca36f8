package org.kuayu.control.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

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
 * @param worth what a seizure is worth and what is needed; empty where nobody estimated it
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
        Optional<CourtCode> entrustedBy,
        Optional<Worth> worth) {
    /**
     * What is seized against what is needed, in 分 (handbook R19): for the checks of the draft alone, kept nowhere.
     *
     * @param need the claim with the costs of enforcement
     * @param values the estimated value of each whole unit, where somebody estimated it
     */
    public record Worth(long need, Map<UnitNumber, Long> values) {
        /** The largest sum that is taken, in 分: a trillion 元. */
        public static final long MOST = 100_000_000_000_000L;

        public Worth {
            values = Map.copyOf(values);
            if (need < 1 || need > MOST || values.values().stream().anyMatch(v -> v < 0 || v > MOST)) {
                throw new IllegalArgumentException("sums of an order");
            }
        }
    }

    /** A draft whose worth nobody estimated. */
    public RequestDraft(
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
        this(
                kind,
                caseNumber,
                purpose,
                notice,
                ruling,
                attachments,
                targets,
                registries,
                supersedes,
                askAgainReason,
                entrustedBy,
                Optional.empty());
    }

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
        Objects.requireNonNull(worth, "worth");
    }

    /** The same draft with this worth. */
    public RequestDraft withWorth(Optional<Worth> value) {
        return new RequestDraft(
                kind,
                caseNumber,
                purpose,
                notice,
                ruling,
                attachments,
                targets,
                registries,
                supersedes,
                askAgainReason,
                entrustedBy,
                value);
    }
}
