package org.kuayu.store.jpa.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.agenda.Unavailable;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** One version of an appointment. */
@Entity(name = "AppointmentRow")
@Table(name = "agenda_appointment")
class AppointmentRow {
    private static final int FORM = 1;

    @Id
    long number;

    String id;
    int version;
    String matter;
    byte[] content;

    static AppointmentRow of(Appointment appointment, long number) {
        var row = new AppointmentRow();
        row.number = number;
        row.id = Plain.keep(appointment.id());
        row.version = appointment.version();
        row.matter = Plain.keep(appointment.matter());
        row.content = new Packer()
                .number(FORM)
                .text(appointment.title())
                .instant(appointment.from())
                .instant(appointment.until())
                .list(appointment.spots(), (out, spot) -> out.text(spot.place()).text(spot.room()))
                .list(appointment.people(), (out, who) -> out.optional(who.login()).text(who.name()))
                .texts(appointment.teams())
                .text(appointment.mode().name())
                .text(appointment.state().name())
                .bytes();
        return row;
    }

    Appointment appointment() {
        var in = new Unpacker(content).expect(FORM);
        return new Appointment(
                Plain.read(id),
                Plain.read(matter),
                in.text(),
                in.instant(),
                in.instant(),
                in.list(spot -> new Spot(spot.text(), spot.text())),
                in.list(who -> new Participant(who.optional(), who.text())),
                in.texts(),
                Appointment.Mode.valueOf(in.text()),
                Appointment.State.valueOf(in.text()),
                version);
    }

    /** The lanes in which a calendar finds it. */
    static List<String> lanes(Appointment appointment) {
        return Stream.of(
                        appointment.logins().stream().map(SeatRow::ofPerson),
                        appointment.teams().stream().map(SeatRow::ofTeam),
                        appointment.spots().stream().map(spot -> SeatRow.ofSpot(spot.place())))
                .flatMap(lanes -> lanes)
                .distinct()
                .sorted()
                .toList();
    }

    /** A version in one lane. */
    @Entity(name = "AppointmentLaneRow")
    @Table(name = "agenda_lane")
    static class SeatRow {
        @Id
        long number;

        String lane;
        long ends;
        long begins;
        long appointment;

        static String ofPerson(String login) {
            return "@" + Plain.keep(login);
        }

        static String ofTeam(String code) {
            return "=" + Plain.keep(code);
        }

        static String ofSpot(String code) {
            return "#" + Plain.keep(code);
        }
    }

    /** One unavailable time. */
    @Entity(name = "UnavailableRow")
    @Table(name = "agenda_unavailable")
    static class UnavailableRow {
        @Id
        String id;

        String login;
        long ends;
        long begins;
        byte[] content;
        long unit;

        void fill(Unavailable time) {
            login = Plain.keep(time.login());
            begins = LaneRow.nanos(time.from());
            ends = LaneRow.nanos(time.until());
            content = new Packer()
                    .number(FORM)
                    .instant(time.from())
                    .instant(time.until())
                    .text(time.reason())
                    .text(time.source().name())
                    .bytes();
        }

        Unavailable time() {
            var in = new Unpacker(content).expect(FORM);
            Instant from = in.instant();
            return new Unavailable(
                    Plain.read(id),
                    Plain.read(login),
                    from,
                    in.instant(),
                    in.text(),
                    Unavailable.Source.valueOf(in.text()));
        }
    }
}
