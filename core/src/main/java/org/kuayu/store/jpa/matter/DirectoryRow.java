package org.kuayu.store.jpa.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.directory.Absence;
import org.kuayu.directory.Capability;
import org.kuayu.directory.MediationField;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;
import org.kuayu.directory.PlaceContact;
import org.kuayu.directory.PlaceKind;
import org.kuayu.directory.SpokenLanguage;
import org.kuayu.region.DivisionCode;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** One place that was entered or changed in the directory. */
@Entity(name = "DirectoryPlaceRow")
@Table(name = "directory_place")
class DirectoryRow {
    private static final int FORM = 1;

    @Id
    String code;

    byte[] content;
    long unit;

    static byte[] pack(Place place) {
        var out = new Packer()
                .number(FORM)
                .text(place.code())
                .text(place.kind().name())
                .text(place.name())
                .text(place.english())
                .text(place.region())
                .optional(place.division().map(DivisionCode::value))
                .optional(place.court().map(CourtCode::value))
                .optional(place.level().map(CourtLevel::name))
                .texts(names(place.capabilities()))
                .texts(place.members());
        PlaceContact contact = place.contact();
        return out.text(contact.address())
                .text(contact.phone())
                .text(contact.hours())
                .flag(place.certain())
                .bytes();
    }

    Place place() {
        var in = new Unpacker(content).expect(FORM);
        return new Place(
                in.text(),
                PlaceKind.valueOf(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.optional().map(DivisionCode::of),
                in.optional().map(CourtCode::of),
                in.optional().map(CourtLevel::valueOf),
                constants(in, Capability.class),
                in.texts(),
                new PlaceContact(in.text(), in.text(), in.text()),
                in.flag());
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Unpacker in, Class<E> type) {
        var out = EnumSet.noneOf(type);
        in.texts().forEach(name -> out.add(Enum.valueOf(type, name)));
        return out;
    }

    /** One mediator. */
    @Entity(name = "DirectoryMediatorRow")
    @Table(name = "directory_mediator")
    static class MediatorRow {
        @Id
        String id;

        byte[] content;
        long unit;

        static byte[] pack(Mediator mediator) {
            var out = new Packer()
                    .number(FORM)
                    .text(mediator.id())
                    .optional(mediator.login())
                    .text(mediator.name())
                    .texts(mediator.bodies())
                    .texts(List.copyOf(new TreeSet<>(mediator.regions())))
                    .texts(names(mediator.fields()))
                    .texts(names(mediator.languages()))
                    .flag(mediator.fee().isPresent())
                    .signed(mediator.fee().orElse(0))
                    .texts(mediator.rosters().stream().map(CourtCode::value).sorted().toList());
            return out.list(mediator.absences(), (to, absence) -> to.day(absence.from()).day(absence.until()))
                    .flag(mediator.active())
                    .bytes();
        }

        Mediator mediator() {
            var in = new Unpacker(content).expect(FORM);
            return new Mediator(
                    in.text(),
                    in.optional(),
                    in.text(),
                    in.texts(),
                    Set.copyOf(in.texts()),
                    constants(in, MediationField.class),
                    constants(in, SpokenLanguage.class),
                    fee(in.flag(), in.signed()),
                    Set.copyOf(in.list(roster -> CourtCode.of(roster.text()))),
                    in.list(absence -> new Absence(absence.day(), absence.day())),
                    in.flag());
        }

        private static OptionalLong fee(boolean said, long fee) {
            return said ? OptionalLong.of(fee) : OptionalLong.empty();
        }
    }
}
