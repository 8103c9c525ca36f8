package org.kuayu.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Digest;

/**
 * A mediator 调解员, with an account here or without.
 *
 * @param id identifier in the directory: the login where there is one
 * @param login the account; empty for somebody of another system
 * @param name the name under which the mediator works
 * @param bodies codes of the mediation bodies and rooms for which the mediator works
 * @param regions two digits of each region in which the mediator works
 * @param fields where the mediator is at home
 * @param languages what the mediator speaks
 * @param fee what a dispute costs the parties, in 分; empty where nothing is said, 0 where it is free
 * @param rosters the courts whose roster of invited mediators names the mediator (特邀调解员名册)
 * @param absences days on which the mediator cannot be had
 * @param active whether new disputes may be given
 */
public record Mediator(
        String id,
        Optional<String> login,
        String name,
        List<String> bodies,
        Set<String> regions,
        Set<MediationField> fields,
        Set<SpokenLanguage> languages,
        OptionalLong fee,
        Set<CourtCode> rosters,
        List<Absence> absences,
        boolean active) {
    public Mediator {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("mediator without identifier or name: " + id);
        }
        Objects.requireNonNull(login, "login");
        bodies = List.copyOf(new TreeSet<>(bodies));
        regions = Set.copyOf(regions);
        fields = Set.copyOf(fields);
        languages = Set.copyOf(languages);
        Objects.requireNonNull(fee, "fee");
        rosters = Set.copyOf(rosters);
        absences = List.copyOf(absences);
    }

    /** Whether the mediator can be had on the day. */
    public boolean availableOn(LocalDate day) {
        return absences.stream().noneMatch(absence -> absence.covers(day));
    }

    /** The same mediator with these days of absence. */
    public Mediator withAbsences(List<Absence> others) {
        return new Mediator(id, login, name, bodies, regions, fields, languages, fee, rosters, others, active);
    }

    /** The same mediator, to whom new disputes may be given or not. */
    public Mediator withActive(boolean value) {
        return new Mediator(id, login, name, bodies, regions, fields, languages, fee, rosters, absences, value);
    }

    /** A fingerprint of all that is said here: who changes the mediator gives back that of the mediator he saw. */
    public String mark() {
        List<String> said = List.of(
                id,
                login.orElse(""),
                name,
                bodies.toString(),
                new TreeSet<>(regions).toString(),
                new TreeSet<>(fields).toString(),
                new TreeSet<>(languages).toString(),
                fee.toString(),
                rosters.stream().map(CourtCode::value).sorted().toList().toString(),
                absences.stream().map(a -> a.from() + ".." + a.until()).toList().toString(),
                Boolean.toString(active));
        return Digest.sha256(String.join("\n", said)).hex();
    }
}
