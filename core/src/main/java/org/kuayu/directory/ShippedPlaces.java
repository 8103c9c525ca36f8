package org.kuayu.directory;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.property.Registry;
import org.kuayu.region.DivisionCode;

/** The places that nobody entered: courts, registries, and the rows of the table, in this order. */
final class ShippedPlaces {
    private static final Set<Capability> OF_COURT = EnumSet.of(
            Capability.CONFIRMATION, Capability.FILING, Capability.ENTRUSTMENT, Capability.VIDEO);
    private static final Set<Capability> OF_HIGH_COURT = EnumSet.of(Capability.FILING, Capability.VIDEO);

    private final Map<String, Place> places = new LinkedHashMap<>();

    ShippedPlaces(DirectoryParts parts) {
        parts.courts().list().forEach(court -> add(place(court)));
        parts.registries().list().forEach(registry -> add(place(registry)));
        parts.places().rows().forEach(row -> add(place(row, parts)));
    }

    private void add(Place place) {
        places.put(place.code(), place);
    }

    Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    static Place place(Court court) {
        return new Place(
                court.code().value(),
                PlaceKind.COURT,
                court.name(),
                "",
                court.region().code(),
                Optional.empty(),
                Optional.of(court.code()),
                Optional.of(court.level()),
                court.level() == CourtLevel.HIGH ? OF_HIGH_COURT : OF_COURT,
                List.of(),
                PlaceContact.NONE,
                court.certain());
    }

    private static Place place(Registry registry) {
        Optional<DivisionCode> seat = registry.divisions().stream().findFirst();
        return new Place(
                registry.code(),
                PlaceKind.REGISTRY,
                registry.name(),
                "",
                seat.map(DivisionCode::regionCode).orElse(""),
                seat,
                Optional.empty(),
                Optional.empty(),
                Set.of(Capability.REGISTER),
                List.of(),
                PlaceContact.NONE,
                registry.certain());
    }

    private static Place place(Map<String, String> row, DirectoryParts parts) {
        Optional<CourtCode> court = text(row, "court").map(CourtCode::of);
        Optional<DivisionCode> division = text(row, "division").map(DivisionCode::of);
        return new Place(
                row.get("code"),
                PlaceKind.valueOf(row.get("kind")),
                row.get("name_zh"),
                row.get("name_en"),
                division.map(DivisionCode::regionCode).orElse(row.get("region")),
                division,
                court,
                court.flatMap(parts.courts()::findByCode).map(Court::level),
                words(row, "capabilities").map(Capability::valueOf).collect(Collectors.toSet()),
                List.of(),
                new PlaceContact(row.get("address"), row.get("phone"), row.get("hours")),
                !row.get("certainty").equals("?"));
    }

    private static Optional<String> text(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static Stream<String> words(Map<String, String> row, String column) {
        return Arrays.stream(row.get(column).split(" ")).filter(word -> !word.isEmpty());
    }
}
