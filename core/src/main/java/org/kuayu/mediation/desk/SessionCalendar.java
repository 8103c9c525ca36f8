package org.kuayu.mediation.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.agenda.Agenda;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.dispute.Dispute;

/** Lets the calendar follow the sessions of a dispute; what is said in them does not stand there. */
final class SessionCalendar {
    private final Agenda agenda;

    SessionCalendar(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Inside the write of the act. */
    void follow(Matter cover, Dispute dispute) {
        if (!dispute.sessions().isEmpty()) {
            agenda.follow(dispute.sessions().stream()
                    .map(session -> appointment(cover, dispute, session))
                    .toList());
        }
    }

    private static Appointment appointment(Matter cover, Dispute dispute, DisputeSession session) {
        Stream<Participant> mediators = dispute.mediators().stream()
                .map(m -> new Participant(Optional.of(m.post().login()), m.post().name()));
        Stream<Participant> parties = dispute.file().parties().stream()
                .map(p -> new Participant(Optional.empty(), p.person().maskedName()));
        List<Spot> spots = session.plan().places().stream().map(place -> new Spot(place, "")).toList();
        return new Appointment(
                cover.id() + "-" + session.number(),
                cover.id(),
                cover.title(),
                session.plan().start(),
                session.plan().end(),
                spots,
                Stream.concat(mediators, parties).toList(),
                cover.places(),
                Appointment.Mode.valueOf(session.plan().mode().name()),
                Appointment.State.valueOf(session.state().name()),
                1);
    }
}
