package org.kuayu.mediation.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.journal.Digest;

/**
 * Who has signed an agreement and who has not (ME-9). Signatures under another wording do not count. It is in force from the
 * instant of the last signature that its form asks for.
 */
public final class Signing {
    private static final Citation INVITED = new Citation("最高人民法院关于人民法院特邀调解的规定", 2016, 24);
    private static final Citation PEOPLES = new Citation("人民调解法", 2010, 29);

    /**
     * One signature that the agreement needs.
     *
     * @param role who has to sign
     * @param signer a party's identifier, a mediator's name, the body's name
     * @param signed the first one under this wording; empty while it lacks
     */
    public record Place(AgreementSignature.Role role, String signer, Optional<AgreementSignature> signed) {}

    private final AgreementFrame.Form form;
    private final List<Place> places;
    private final boolean outdated;

    private Signing(AgreementFrame.Form form, List<Place> places, boolean outdated) {
        this.form = form;
        this.places = List.copyOf(places);
        this.outdated = outdated;
    }

    /** The state of signing of this wording. */
    public static Signing of(Agreement agreement, List<AgreementSignature> signatures) {
        Digest digest = agreement.digest();
        var places = new ArrayList<Place>();
        agreement.parties().forEach(p -> places.add(place(AgreementSignature.Role.PARTY, p.id(), digest, signatures)));
        if (agreement.frame().form() == AgreementFrame.Form.PEOPLES) {
            List<String> mediators = agreement.frame().mediators();
            mediators.forEach(m -> places.add(place(AgreementSignature.Role.MEDIATOR, m, digest, signatures)));
            places.add(place(AgreementSignature.Role.SEAL, agreement.frame().body(), digest, signatures));
        }
        boolean outdated = signatures.stream().anyMatch(s -> !s.digest().equals(digest));
        return new Signing(agreement.frame().form(), places, outdated);
    }

    private static Place place(
            AgreementSignature.Role role, String signer, Digest digest, List<AgreementSignature> signatures) {
        Optional<AgreementSignature> signed = signatures.stream()
                .filter(s -> s.role() == role && s.signer().equals(signer) && s.digest().equals(digest))
                .findFirst();
        return new Place(role, signer, signed);
    }

    /** The signatures that it needs: parties in their order, then mediators, then the seal. */
    public List<Place> places() {
        return places;
    }

    /** Those that lack. */
    public List<Place> missing() {
        return places.stream().filter(p -> p.signed().isEmpty()).toList();
    }

    /** Since when it is in force; empty while a signature lacks. */
    public Optional<Instant> effective() {
        return missing().isEmpty()
                ? places.stream().map(p -> p.signed().orElseThrow().at()).max(Instant::compareTo)
                : Optional.empty();
    }

    /** Whether some signed an earlier wording, which counts no more. */
    public boolean outdated() {
        return outdated;
    }

    /** Where it says when it comes into force. */
    public Citation law() {
        return form == AgreementFrame.Form.PEOPLES ? PEOPLES : INVITED;
    }
}
