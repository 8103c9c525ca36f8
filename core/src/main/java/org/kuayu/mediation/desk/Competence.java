package org.kuayu.mediation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.directory.Directory;
import org.kuayu.directory.Place;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.agreement.ConfirmationCourts;
import org.kuayu.mediation.agreement.ConfirmationPlace;
import org.kuayu.mediation.agreement.ConfirmationPlace.Link;
import org.kuayu.mediation.agreement.ConfirmationProposal;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.MediatorStanding;
import org.kuayu.region.DivisionCode;

/** Which courts may confirm the agreement of a dispute (handbook R22, R29): asks {@link ConfirmationCourts} with its places. */
final class Competence {
    private final Courts courts;
    private final Directory directory;
    private final ConfirmationCourts confirmation;

    Competence(Courts courts, Directory directory) {
        this.courts = courts;
        this.directory = directory;
        confirmation = ConfirmationCourts.of(courts);
    }

    ConfirmationProposal of(Dispute dispute) {
        DisputeFile file = dispute.file();
        Optional<CourtCode> sender = file.origin().court().flatMap(code -> CourtCode.parse(code).value());
        return sender.map(court -> confirmation.invited(court, file.cause()))
                .orElseGet(() -> confirmation.byPlaces(places(dispute), file.cause()));
    }

    private List<ConfirmationPlace> places(Dispute dispute) {
        var places = new ArrayList<ConfirmationPlace>();
        for (DisputeParty party : dispute.file().parties()) {
            party.contact().division().flatMap(courts::findByDivision).ifPresent(court ->
                    places.add(new ConfirmationPlace(Link.DOMICILE, court.code(), party.person().maskedName())));
        }
        dispute.file().object().flatMap(unit -> DivisionCode.parse(unit.divisionCode()).value())
                .flatMap(courts::findByDivision)
                .ifPresent(court -> places.add(new ConfirmationPlace(
                        Link.SUBJECT, court.code(), dispute.file().object().orElseThrow().display())));
        bodies(dispute).forEach(body -> directory.findPlace(body).ifPresent(place -> court(place).ifPresent(court ->
                places.add(new ConfirmationPlace(Link.ORGANISATION, court.code(), place.name())))));
        return places;
    }

    private static List<String> bodies(Dispute dispute) {
        var bodies = new ArrayList<String>();
        bodies.add(dispute.file().origin().body());
        dispute.mediators().stream()
                .map(MediatorStanding::post)
                .map(MediatorPost::body)
                .filter(body -> !bodies.contains(body))
                .forEach(bodies::add);
        return bodies;
    }

    private Optional<Court> court(Place place) {
        return place.court().flatMap(courts::findByCode).or(() -> place.division().flatMap(courts::findByDivision));
    }
}
