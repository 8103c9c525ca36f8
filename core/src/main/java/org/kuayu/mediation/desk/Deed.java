package org.kuayu.mediation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.MediatorStanding;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;

/**
 * Somebody wants to do something with a dispute.
 *
 * @param by who
 * @param cover the dispute's cover
 * @param events its events
 * @param dispute what they come to
 * @param act what he wants to do
 * @param happened when it happened
 */
record Deed(Worker by, Matter cover, List<MatterEvent> events, Dispute dispute, DisputeAct act, Instant happened) {
    LocalDate day() {
        return LegalDay.of(happened);
    }

    /** Whether he mediates this dispute. */
    boolean mediates() {
        return dispute.mediatorLogins().contains(by.login());
    }

    Optional<MediatorStanding> own() {
        return dispute.mediators().stream()
                .filter(m -> m.post().login().equals(by.login()))
                .findFirst();
    }

    /** Whether he works at this court. */
    boolean ofCourt(String court) {
        return by.officer().has(Role.COURT_STAFF) && by.places().contains(court);
    }

    /** Whether he works at the court that sent the dispute; where none did, at the body that has it. */
    boolean ofSender() {
        return dispute.file().origin().court().map(this::ofCourt)
                .orElseGet(() -> by.places().contains(dispute.file().origin().body()));
    }

    List<String> partyIds() {
        return dispute.file().parties().stream().map(DisputeParty::id).toList();
    }

    /** Refused where one of these is no party of the dispute. */
    Optional<Remark> strangers(List<String> parties) {
        List<String> known = partyIds();
        return parties.stream()
                .filter(party -> !known.contains(party))
                .findFirst()
                .map(party -> new Remark("mediation.no-such-party", party));
    }

    static Optional<Remark> refused(boolean condition, String code, String detail) {
        return condition ? Optional.of(new Remark(code, detail)) : Optional.empty();
    }
}
