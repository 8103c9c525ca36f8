package org.kuayu.filing.course;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a counter hands in for a court elsewhere.
 *
 * @param token made by who asks: the same token twice is one filing
 * @param kind the code of the kind of filing: {@code civil}
 * @param from the code of the helping court or service centre
 * @param court the code of the competent court
 * @param parties claimants first
 * @param claim what it is about
 * @param papers what was handed in
 * @param mediation whether the claimant agrees to mediation before filing
 * @param origin the matter that it comes from: a mediation that failed, a session at the joint desk; empty for none
 */
public record FilingDraft(
        String token,
        String kind,
        String from,
        String court,
        List<FilingParty> parties,
        FilingClaim claim,
        List<FilingPaper> papers,
        boolean mediation,
        Optional<String> origin) {
    public FilingDraft {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(court, "court");
        parties = List.copyOf(parties);
        Objects.requireNonNull(claim, "claim");
        papers = List.copyOf(papers);
        Objects.requireNonNull(origin, "origin");
    }

    /** The parties of this side, in order. */
    public List<FilingParty> listParties(FilingRole role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
