package org.kuayu.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;

/**
 * Finds places and mediators of both regions, says for whom an officer works, and keeps changes, which administrators make.
 * Thread-safe. Refusals: {@code directory.role}, {@code directory.court-fixed}, {@code directory.member-unknown},
 * {@code directory.place-unknown}, and {@code directory.overtaken} for a second editor, who loses nothing.
 */
public final class Directory {
    /** A place was entered or changed. */
    public static final Act PLACE = new Act("directory.place-put");

    /** A mediator was entered or changed. */
    public static final Act MEDIATOR = new Act("directory.mediator-put");

    /** What places and mediators are called as subjects in the journal. */
    public static final String SUBJECT = "directory";

    /** The mark of what was not in the directory before. */
    public static final String NEW = "";

    private final DirectoryParts parts;
    private final Map<String, Place> shipped;
    private final Suggesting suggesting;

    /** A directory of these parts. */
    public Directory(DirectoryParts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
        shipped = new ShippedPlaces(parts).places();
        suggesting = new Suggesting(parts.courts(), parts.open());
    }

    /** The place with this code; a court that is only implied by its code is found too. */
    public Optional<Place> findPlace(String code) {
        return parts.store()
                .findPlace(code)
                .or(() -> Optional.ofNullable(shipped.get(code)))
                .or(() -> impliedCourt(code));
    }

    private Optional<Place> impliedCourt(String code) {
        return CourtCode.parse(code).value().flatMap(parts.courts()::findByCode).map(ShippedPlaces::place);
    }

    /** The name of the place; the code itself where there is no such place. */
    public String name(String code) {
        return findPlace(code).map(Place::name).orElse(code);
    }

    /** Places that match: courts from the top, registries, centres and bodies, then those entered here, by code. */
    public List<Place> listPlaces(PlaceFilter filter) {
        String text = Canonical.of(filter.text()).toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(p -> filter.kind().map(p.kind()::equals).orElse(true))
                .filter(p -> filter.region().map(p.region()::equals).orElse(true))
                .filter(p -> filter.can().map(p::can).orElse(true))
                .filter(p -> text.isEmpty() || named(p, text))
                .toList();
    }

    private static boolean named(Place place, String text) {
        return Canonical.of(place.name()).toLowerCase(Locale.ROOT).contains(text)
                || Canonical.of(place.english()).toLowerCase(Locale.ROOT).contains(text)
                || Canonical.of(place.code()).toLowerCase(Locale.ROOT).contains(text);
    }

    private List<Place> all() {
        var changed = new TreeMap<String, Place>();
        parts.store().listPlaces().forEach(p -> changed.put(p.code(), p));
        var out = new ArrayList<Place>();
        shipped.values().forEach(p -> out.add(Optional.ofNullable(changed.remove(p.code())).orElse(p)));
        out.addAll(changed.values());
        return out;
    }

    /** The mediator with this identifier. */
    public Optional<Mediator> findMediator(String id) {
        return parts.store().findMediator(id);
    }

    /** The mediator with this account. */
    public Optional<Mediator> findMediatorByLogin(String login) {
        return parts.store().listMediators().stream()
                .filter(m -> m.login().filter(login::equals).isPresent())
                .findFirst();
    }

    /** Mediators for what is wished, the best fitting first, each with its reasons (ME-2). */
    public List<MediatorSuggestion> suggest(MediatorFilter filter) {
        return suggesting.of(parts.store().listMediators(), filter);
    }

    /** Mediators of this body, by identifier. */
    public List<Mediator> listMediators(String body) {
        return parts.store().listMediators().stream()
                .filter(m -> m.bodies().contains(body))
                .toList();
    }

    /**
     * The officer with the places he works for: his court, its service centre for who handles cases there, the places whose
     * members name him, and the bodies of which he is a mediator.
     */
    public Worker worker(Officer officer) {
        return listWorkers(List.of(officer)).getFirst();
    }

    /** Each of these officers with his places, in their order; the directory is read once for all of them. */
    public List<Worker> listWorkers(List<Officer> officers) {
        var roster = new Roster(all(), parts.store().listMediators());
        return officers.stream().map(roster::worker).toList();
    }

    /**
     * Enters or changes a place; what a court is and to which region it belongs is not changed here.
     *
     * @param seen the mark of the place as the officer saw it, or {@link #NEW}
     */
    public Reading<Place> put(Officer by, Place place, String seen) {
        if (!by.has(Role.ADMINISTRATOR)) {
            return Reading.refused("directory.role", Role.ADMINISTRATOR.name());
        }
        Optional<Place> before = findPlace(place.code());
        if (before.filter(old -> ofTable(old) && !sameBeing(old, place)).isPresent()) {
            return Reading.refused("directory.court-fixed", place.code());
        }
        Optional<String> stranger = place.members().stream()
                .filter(login -> parts.staff().find(login).filter(Officer::active).isEmpty())
                .findFirst();
        if (stranger.isPresent()) {
            return Reading.refused("directory.member-unknown", stranger.get());
        }
        return parts.journal().write(() -> {
            if (!findPlace(place.code()).map(Place::mark).orElse(NEW).equals(seen)) {
                return Reading.refused("directory.overtaken", place.name());
            }
            parts.store().put(place);
            var facts = Map.of(
                    "name", place.name(),
                    "members", String.join(" ", place.members()),
                    "before", before.map(Place::name).orElse(""));
            write(by, PLACE, place.code(), facts);
            return Reading.of(place);
        });
    }

    private static boolean ofTable(Place place) {
        return Set.of(PlaceKind.COURT, PlaceKind.REGISTRY).contains(place.kind());
    }

    private static boolean sameBeing(Place old, Place place) {
        return old.kind() == place.kind()
                && old.name().equals(place.name())
                && old.region().equals(place.region())
                && old.court().equals(place.court());
    }

    /**
     * Enters or changes a mediator; his bodies must be places, his account one of the staff.
     *
     * @param seen the mark of the mediator as the officer saw him, or {@link #NEW}
     */
    public Reading<Mediator> put(Officer by, Mediator mediator, String seen) {
        if (!by.has(Role.ADMINISTRATOR)) {
            return Reading.refused("directory.role", Role.ADMINISTRATOR.name());
        }
        Optional<String> nowhere =
                mediator.bodies().stream().filter(body -> findPlace(body).isEmpty()).findFirst();
        if (nowhere.isPresent()) {
            return Reading.refused("directory.place-unknown", nowhere.get());
        }
        if (mediator.login().filter(login -> parts.staff().find(login).isEmpty()).isPresent()) {
            return Reading.refused("directory.member-unknown", mediator.login().get());
        }
        return keep(by, mediator, seen);
    }

    /** A mediator says himself on which days he cannot be had; an administrator may say it for him. */
    public Reading<Mediator> absent(Officer by, Mediator seen, List<Absence> absences) {
        boolean own = seen.login().filter(by.login()::equals).isPresent();
        return own || by.has(Role.ADMINISTRATOR)
                ? keep(by, seen.withAbsences(absences), seen.mark())
                : Reading.refused("directory.role", Role.ADMINISTRATOR.name());
    }

    private Reading<Mediator> keep(Officer by, Mediator mediator, String seen) {
        return parts.journal().write(() -> {
            if (!findMediator(mediator.id()).map(Mediator::mark).orElse(NEW).equals(seen)) {
                return Reading.refused("directory.overtaken", mediator.name());
            }
            parts.store().put(mediator);
            var facts = Map.of(
                    "bodies", String.join(" ", mediator.bodies()),
                    "active", Boolean.toString(mediator.active()),
                    "absences", Integer.toString(mediator.absences().size()));
            write(by, MEDIATOR, mediator.id(), facts);
            return Reading.of(mediator);
        });
    }

    private void write(Officer by, Act act, String id, Map<String, String> facts) {
        parts.journal().append(Draft.of(by.actor(), act, new Subject(SUBJECT, id)).with(Payload.of(facts)));
    }
}
