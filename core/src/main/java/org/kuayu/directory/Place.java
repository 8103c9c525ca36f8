package org.kuayu.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.journal.Digest;
import org.kuayu.region.DivisionCode;

/**
 * A place that takes part in work across the border.
 *
 * @param code a court's code (渝0112), a registry's (500112), or what the directory gave (SC-渝0112, MB-01); unique
 * @param kind what it is
 * @param name its full name
 * @param english its name in English; empty where it has none
 * @param region the two digits of its province-level region; of the side that keeps it where two keep it
 * @param division where it lies; empty where not known
 * @param court the court that it belongs to, or itself; empty for a place of no court
 * @param level the level of its court; empty for a place of no court
 * @param capabilities what can be done there
 * @param members logins of those who work for it, besides the officers of its court
 * @param contact how to reach it
 * @param certain whether name and code were found in a source
 */
public record Place(
        String code,
        PlaceKind kind,
        String name,
        String english,
        String region,
        Optional<DivisionCode> division,
        Optional<CourtCode> court,
        Optional<CourtLevel> level,
        Set<Capability> capabilities,
        List<String> members,
        PlaceContact contact,
        boolean certain) {
    public Place {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("place without code or name: " + code + name);
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(level, "level");
        capabilities = Set.copyOf(capabilities);
        members = List.copyOf(new TreeSet<>(members));
        Objects.requireNonNull(contact, "contact");
    }

    /** Whether this can be done there. */
    public boolean can(Capability what) {
        return capabilities.contains(what);
    }

    /** The same place with these members, in the order of their logins. */
    public Place withMembers(List<String> logins) {
        return new Place(
                code, kind, name, english, region, division, court, level, capabilities, logins, contact, certain);
    }

    /** The same place with these names, this contact and these capabilities. */
    public Place described(String otherName, String otherEnglish, PlaceContact other, Set<Capability> can) {
        return new Place(
                code, kind, otherName, otherEnglish, region, division, court, level, can, members, other, certain);
    }

    /** A fingerprint of all that is said here: who changes the place gives back that of the place he saw. */
    public String mark() {
        List<String> said = List.of(
                code,
                kind.name(),
                name,
                english,
                region,
                division.map(DivisionCode::value).orElse(""),
                court.map(CourtCode::value).orElse(""),
                level.map(CourtLevel::name).orElse(""),
                new TreeSet<>(capabilities).toString(),
                members.toString(),
                contact.address(),
                contact.phone(),
                contact.hours(),
                Boolean.toString(certain));
        return Digest.sha256(String.join("\n", said)).hex();
    }
}
